import { escapeText } from '../pages/markup.ts'

/** What can be written as elements within elements. */
export interface Tree {
  readonly [name: string]: string | number | boolean | null | Tree
}

/** A document of one root element; what is `null` is marked as nil (XML Schema Part 1 §2.6.2). */
export function xmlOf(root: string, tree: Tree): string {
  const schema = 'http://www.w3.org/2001/XMLSchema-instance'
  const inner = inside(tree)
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns:xsi="${schema}">${inner}</${root}>`
}

function inside(tree: Tree): string {
  return Object.entries(tree)
    .map(([name, value]) => element(name, value))
    .join('')
}

function element(name: string, value: Tree[string]): string {
  if (value === null) return `<${name} xsi:nil="true"/>`
  const inner = typeof value === 'object' ? inside(value) : escapeText(String(value))
  return `<${name}>${inner}</${name}>`
}
