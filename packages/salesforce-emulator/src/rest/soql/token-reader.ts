import { endOfQuery, tokensOf } from './tokens.ts'

/** A query stopped making sense at the token that the message names. */
export class UnexpectedToken extends Error {}

/** Reads a query token by token; keywords are given in capitals and ignore case. */
export interface TokenReader {
  /** The token that is read next. */
  readonly here: () => string
  /** Moves on if the next token is this keyword. @returns whether it was */
  readonly accept: (keyword: string) => boolean
  /** @throws UnexpectedToken when the next token is another */
  readonly keyword: (keyword: string) => void
  /** Moves on behind the next token. @throws UnexpectedToken when it could not be understood */
  readonly take: <T>(understood: T | null) => T
  /** The name of an object or a field. */
  readonly name: () => string
  readonly number: () => number
  readonly fail: () => never
}

const reserved = /^(?:SELECT|FROM|WHERE|AND|OR|NOT|IN|LIKE|ORDER|BY|LIMIT|OFFSET)$/i

export function tokenReader(soql: string): TokenReader {
  const tokens = tokensOf(soql)
  let at = 0
  const here = () => tokens[at] ?? endOfQuery
  const fail = (): never => {
    throw new UnexpectedToken(here())
  }
  const accept = (keyword: string) => {
    const fits = here().toUpperCase() === keyword
    if (fits) at += 1
    return fits
  }
  const take = <T>(understood: T | null): T => {
    if (understood === null) return fail()
    at += 1
    return understood
  }
  return {
    here,
    accept,
    fail,
    take,
    keyword: (keyword) => {
      if (!accept(keyword)) fail()
    },
    name: () => take(/^[a-z_][\w.]*$/i.test(here()) && !reserved.test(here()) ? here() : null),
    number: () => take(/^\d{1,9}$/.test(here()) ? Number(here()) : null),
  }
}
