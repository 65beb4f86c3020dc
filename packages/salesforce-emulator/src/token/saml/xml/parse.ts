import { decodedAttribute, decodedText } from './entities.ts'
import type { Attribute, Element } from './element.ts'
import { XmlError } from './xml-error.ts'

interface Reader {
  readonly source: string
  at: number
}

type Scope = Element['scope']

/** An attribute as it is written: its name with prefix, and its value. */
type Pair = readonly [name: string, value: string]

/** Elements within elements; an assertion has about ten. */
const deepest = 40

const startOfTag = /<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)/y
const attribute = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*("[^"<]*"|'[^'<]*')/y
const endOfTag = /\s*(\/?)>/y
const closingTag = /<\/([A-Za-z_][\w.:-]*)\s*>/y
const text = /[^<]*/y

/**
 * Reads an XML document with its namespaces. Document types, entities of its own, CDATA, comments
 * and processing instructions are errors here: no assertion needs them, and forgeries are made of them.
 *
 * @throws XmlError
 */
export function parseXml(document: string): Element {
  const source = document
    .replace(/\r\n?/g, '\n')
    .replace(/^<\?xml [^?<>]*\?>/, '')
    .trim()
  const reader: Reader = { source, at: 0 }
  const root = readElement(reader, new Map(), 0)
  if (reader.at !== source.length) throw new XmlError('something follows the root element')
  return root
}

function readElement(reader: Reader, outer: Scope, depth: number): Element {
  if (depth > deepest) throw new XmlError('too deep')
  const name = needed(reader, startOfTag)
  const pairs = readAttributes(reader)
  const isEmpty = needed(reader, endOfTag) === '/'
  const scope = scopeWithin(outer, pairs)
  const children = isEmpty ? [] : readChildren(reader, name, scope, depth)
  const attributes = attributesOf(pairs, scope)
  return { ...qualified(name, scope, scope.get('') ?? ''), attributes, scope, children }
}

function readChildren(reader: Reader, name: string, scope: Scope, depth: number) {
  const children: (Element | string)[] = []
  for (;;) {
    const [written = ''] = taken(reader, text) ?? []
    if (written !== '') children.push(decodedText(written))
    if (reader.source.startsWith('</', reader.at)) {
      if (needed(reader, closingTag) !== name) throw new XmlError('elements overlap')
      return children
    }
    children.push(readElement(reader, scope, depth + 1))
  }
}

function readAttributes(reader: Reader): readonly Pair[] {
  const pairs: Pair[] = []
  for (;;) {
    const [, name, quoted] = taken(reader, attribute) ?? []
    if (name === undefined || quoted === undefined) return pairs
    pairs.push([name, decodedAttribute(quoted.slice(1, -1))])
  }
}

function scopeWithin(outer: Scope, pairs: readonly Pair[]): Scope {
  const declared = pairs.filter(([name]) => isDeclaration(name))
  if (declared.length === 0) return outer
  return new Map([...outer, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
}

function attributesOf(pairs: readonly Pair[], scope: Scope): readonly Attribute[] {
  const names = new Set(pairs.map(([name]) => name))
  if (names.size !== pairs.length) throw new XmlError('an attribute comes twice')
  return pairs
    .filter(([name]) => !isDeclaration(name))
    .map(([name, value]) => ({ ...qualified(name, scope, ''), value }))
}

function qualified(name: string, scope: Scope, ofNone: string) {
  const colon = name.indexOf(':')
  if (colon < 0) return { prefix: '', localName: name, namespace: ofNone }
  const [prefix, localName] = [name.slice(0, colon), name.slice(colon + 1)]
  const namespace = scope.get(prefix)
  if (!namespace) throw new XmlError(`no namespace for ${prefix}`)
  return { prefix, localName, namespace }
}

/** `xmlns` or `xmlns:…`: what follows the sixth character is the prefix. */
function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function needed(reader: Reader, shape: RegExp): string {
  const match = taken(reader, shape)
  if (!match) throw new XmlError('not well-formed, or not of the kind that is read here')
  return match[1] ?? ''
}

function taken(reader: Reader, shape: RegExp): RegExpExecArray | null {
  shape.lastIndex = reader.at
  const match = shape.exec(reader.source)
  if (match) reader.at = shape.lastIndex
  return match
}
