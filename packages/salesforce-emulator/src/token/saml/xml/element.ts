/** An element of an XML document, its names resolved (Namespaces in XML 1.0). */
export interface Element {
  readonly prefix: string
  readonly localName: string
  readonly namespace: string
  readonly attributes: readonly Attribute[]
  /** Namespaces in scope, by prefix; the default one under the empty prefix. */
  readonly scope: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

export interface Attribute {
  readonly prefix: string
  readonly localName: string
  readonly namespace: string
  readonly value: string
}

export function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== 'string')
}

export function childrenNamed(
  parent: Element,
  namespace: string,
  localName: string,
): readonly Element[] {
  return elementsOf(parent).filter(
    (child) => child.namespace === namespace && child.localName === localName,
  )
}

/** The child of a name; `null` when there is none, or more than one. */
export function onlyChild(parent: Element, namespace: string, localName: string): Element | null {
  const [child, second] = childrenNamed(parent, namespace, localName)
  return child && !second ? child : null
}

export function attributeOf({ attributes }: Element, localName: string): string | null {
  return (
    attributes.find((each) => each.prefix === '' && each.localName === localName)?.value ?? null
  )
}

/** The text of an element that has nothing but text. */
export function textIn({ children }: Element): string | null {
  return children.every((child) => typeof child === 'string') ? children.join('').trim() : null
}

/** The element and everything in it, in document order. */
export function* everyElement(element: Element): Generator<Element> {
  yield element
  for (const child of elementsOf(element)) yield* everyElement(child)
}
