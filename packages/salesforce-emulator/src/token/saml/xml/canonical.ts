import type { Attribute, Element } from './element.ts'

type Rendered = ReadonlyMap<string, string>

/**
 * Writes an element the one way that signatures are made over (Exclusive XML Canonicalization 1.0,
 * without comments).
 *
 * @param without left out with all that is in it
 */
export function canonical(element: Element, without: Element | null = null): string {
  return written(element, without, new Map([['', '']]))
}

function written(element: Element, without: Element | null, outer: Rendered): string {
  const { prefix, localName, attributes, children } = element
  const declared = declarations(element, outer)
  const rendered = new Map([...outer, ...declared])
  const name = prefix === '' ? localName : `${prefix}:${localName}`
  const inner = children.map((child) => {
    if (typeof child === 'string') return escapedText(child)
    return child === without ? '' : written(child, without, rendered)
  })
  const parts = [...declared.map(declaration), ...attributes.toSorted(inOrder).map(attribute)]
  return `<${[name, ...parts].join(' ')}>${inner.join('')}</${name}>`
}

/** Namespaces that this element uses and that are not written around it already. */
function declarations({ prefix, attributes, scope }: Element, outer: Rendered) {
  const used = [prefix, ...attributes.map((each) => each.prefix).filter((each) => each !== '')]
  return [...new Set(used)]
    .toSorted()
    .map((each) => [each, scope.get(each) ?? ''] as const)
    .filter(([each, uri]) => outer.get(each) !== uri)
}

function declaration([prefix, uri]: readonly [string, string]): string {
  return `${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapedAttribute(uri)}"`
}

function attribute({ prefix, localName, value }: Attribute): string {
  const name = prefix === '' ? localName : `${prefix}:${localName}`
  return `${name}="${escapedAttribute(value)}"`
}

function inOrder(one: Attribute, other: Attribute): number {
  return compare(one.namespace, other.namespace) || compare(one.localName, other.localName)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

function escapedText(text: string): string {
  return text.replace(/[&<>\r]/g, (each) => escapes[each] ?? each)
}

function escapedAttribute(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, (each) => escapes[each] ?? each)
}
