import { shortId } from '../../org/ids.ts'
import type { Column, FieldValue } from '../accounts/columns.ts'
import type { Literal } from './query.ts'

/** What two values of a column are compared by; texts without regard to case, as Salesforce does. */
export type Comparable = string | number | boolean | null

export function comparableOf({ type }: Column, value: FieldValue): Comparable {
  if (typeof value !== 'string') return value
  if (type === 'datetime') return Date.parse(value.replace('+0000', 'Z'))
  return comparableText(type, value)
}

export function comparableLiteral({ type }: Column, literal: Literal): Comparable {
  if (literal.kind === 'null') return null
  return literal.kind === 'text' ? comparableText(type, literal.value) : literal.value
}

/** Whether a value in a query is of the kind that the column holds. */
export function fitsType({ type }: Column, { kind }: Literal): boolean {
  if (kind === 'null') return true
  return kind === (type === 'datetime' ? 'moment' : type === 'boolean' ? 'boolean' : 'text')
}

/** Below 0 when `one` comes first; a missing value comes before every other. */
export function order(one: Comparable, other: Comparable): number {
  if (one === other) return 0
  if (one === null) return -1
  if (other === null) return 1
  return one < other ? -1 : 1
}

/** An id is the same in 15 and in 18 characters. */
function comparableText(type: Column['type'], text: string): string {
  return type === 'id' || type === 'reference' ? shortId(text) : text.toLowerCase()
}
