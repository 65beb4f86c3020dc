import type { Place } from '@flowscope/reference'

/** Something in a message that the reference may explain. */
export interface Named {
  readonly place: Place
  readonly name: string
}

/** A range of characters of a message, and what it is. */
export interface Span {
  readonly text: string
  /** `null` for what only separates. */
  readonly named: Named | null
  /** The value that this range is, or is a piece of, decoded; `null` where it is none. */
  readonly whole: string | null
}

/** What a range of a decoded value is; ranges do not overlap. */
export interface Interval {
  readonly start: number
  readonly end: number
  readonly named: Named | null
  /** A value inside the value, such as the token behind `Bearer`. */
  readonly whole?: string
}
