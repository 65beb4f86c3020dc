import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { nearMiss } from './near-miss.ts'

/** Where a value does not fit its schema, and why. */
export interface Misfit {
  /** The way there, `['users', 0, 'pasword']`. */
  readonly path: readonly (string | number)[]
  /** The end of a sentence that begins with the place: `is not a setting`. */
  readonly reason: string
  /** The name of the app whose list it is. */
  readonly owner?: string
}

/** What our schemas are made of. */
interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly description?: string
}

type Path = Misfit['path']

/** `users[0].password`; the whole is named where the path is empty. */
export function spelled(path: Path, whole: string): string {
  if (path.length === 0) return whole
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
}

/** The sentence about a misfit at a place. */
export function sentence(place: string, { reason, owner }: Misfit): string {
  const whose = owner === undefined ? '' : ` of "${owner}"`
  return `${place}${whose} ${reason}${reason.endsWith('?') ? '' : '.'}`
}

/** Names the first place that does not fit, and what belongs there. */
export function misfitOf(schema: TSchema, value: unknown): Misfit | null {
  return Value.Check(schema, value) ? null : examine(schema, value, [])
}

function examine(schema: Schema, value: unknown, path: Path): Misfit | null {
  if (Value.Check(schema as TSchema, value)) return null
  if (schema.anyOf) return examineChoice(schema.anyOf, value, path)
  if (schema.enum) return { path, reason: notOneOf(schema.enum, value) }
  if (schema.type === 'object' && isObject(value)) return examineObject(schema, value, path)
  if (schema.items && Array.isArray(value)) return examineList(schema, value, path)
  return { path, reason: wanted(schema, value) }
}

function examineObject(schema: Schema, value: Readonly<Record<string, unknown>>, path: Path) {
  const { properties = {}, patternProperties = {}, required = [] } = schema
  const [others] = Object.values(patternProperties)
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : others
    if (!known) return { path: [...path, name], reason: unknown(name, Object.keys(properties)) }
    const misfit = examine(known, member, [...path, name])
    if (misfit) return known.items?.enum ? { ...misfit, ...ownerOf(value) } : misfit
  }
  const missing = required.find((name) => !Object.hasOwn(value, name))
  return missing === undefined
    ? { path, reason: 'does not fit' }
    : { path: [...path, missing], reason: 'is missing' }
}

function ownerOf({ name }: Readonly<Record<string, unknown>>): Pick<Misfit, 'owner'> {
  return typeof name === 'string' ? { owner: name } : {}
}

function examineList(schema: Schema, value: readonly unknown[], path: Path): Misfit {
  for (const [at, item] of value.entries()) {
    const misfit = schema.items && examine(schema.items, item, [...path, at])
    if (misfit) return misfit
  }
  const [error] = Value.Errors(schema as TSchema, value)
  const isOurs = error?.keyword === '~refine'
  return { path, reason: isOurs ? error.message : 'has too few or too many entries' }
}

/** Of several shapes, the one that was meant: the one whose constant fits, or the one of that kind. */
function examineChoice(choices: readonly Schema[], value: unknown, path: Path): Misfit | null {
  const constants = choices.filter((choice) => 'const' in choice)
  if (constants.length === choices.length) return { path, reason: oneOf(constants) }
  const [tag] =
    Object.entries(choices[0]?.properties ?? {}).find(([, each]) => 'const' in each) ?? []
  if (tag !== undefined && choices.length > 2 && isObject(value)) {
    const meant = choices.find(({ properties }) => properties?.[tag]?.const === value[tag])
    if (meant) return examine(meant, value, path)
    const tags = choices.flatMap(({ properties }) => properties?.[tag] ?? [])
    return { path: [...path, tag], reason: oneOf(tags) }
  }
  const alike = choices.filter(({ type }) => type === kindOf(value))
  const [meant] = alike.length > 0 ? alike : choices
  return meant ? examine(meant, value, path) : null
}

function oneOf(constants: readonly Schema[]): string {
  return `must be one of ${constants.map((each) => String(each.const)).join(', ')}`
}

function notOneOf(words: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? nearMiss(value, words) : null
  const hint = meant === null ? '' : `; did you mean ${meant}?`
  return `is ${JSON.stringify(value)}, but must be one of ${words.join(', ')}${hint}`
}

function unknown(name: string, known: readonly string[]): string {
  const meant = nearMiss(name, known)
  return meant === null ? 'is not a setting' : `is not a setting; did you mean ${meant}?`
}

function wanted(schema: Schema, value: unknown): string {
  const [error] = Value.Errors(schema as TSchema, value)
  const hint = schema.description ? ` (${schema.description.replace(/\.$/, '')})` : ''
  return `${withArticle(error?.message ?? 'does not fit')}${hint}`
}

/** `must be array` becomes `must be an array`. */
function withArticle(message: string): string {
  return message.replace(/^must be (?=[a-z]+$)/, (start) =>
    /^must be [aio]/.test(message) ? `${start}an ` : `${start}a `,
  )
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'object'
}
