import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/**
 * Every element of a page in document order. Scripts do not run, so that `<noscript>` holds elements
 * as it does in a browser with scripts switched off.
 */
export function elementsOf(html: string): readonly Element[] {
  return descendants(parse(html, { scriptingEnabled: false }))
}

export function descendants(node: Node): readonly Element[] {
  const found: Element[] = []
  const collect = (parent: Node) => {
    for (const child of 'childNodes' in parent ? parent.childNodes : []) {
      if (!tree.isElementNode(child)) continue
      found.push(child)
      collect(child)
    }
  }
  collect(node)
  return found
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** The text inside, white space collapsed. */
export function textOf(node: Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim()
}

function rawTextOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(rawTextOf).join('') : ''
}
