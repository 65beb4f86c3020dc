import type { Condition, Query } from './query.ts'
import { endOfQuery, quotedText, tokensOf } from './tokens.ts'

/** The token at which a query stopped making sense. */
export interface Unparsed {
  readonly unexpected: string
}

class UnexpectedToken extends Error {}

/**
 * Reads `SELECT … FROM … [WHERE … AND …] [ORDER BY … [ASC|DESC]] [LIMIT n]`; keywords ignore case.
 */
export function parseSoql(soql: string): Query | Unparsed {
  const reader = readerOf(tokensOf(soql))
  try {
    return readQuery(reader)
  } catch (error) {
    if (error instanceof UnexpectedToken) return { unexpected: error.message }
    throw error
  }
}

function readQuery(reader: Reader): Query {
  reader.keyword('SELECT')
  const select = readSelect(reader)
  reader.keyword('FROM')
  const object = reader.name()
  const where = reader.accept('WHERE') ? readConditions(reader) : []
  const orderBy = reader.accept('ORDER') ? readOrder(reader) : null
  const limit = reader.accept('LIMIT') ? reader.number() : null
  reader.keyword(endOfQuery)
  return { select, object, where, orderBy, limit }
}

function readSelect(reader: Reader): Query['select'] {
  const first = reader.name()
  if (first.toLowerCase() === 'count' && reader.accept('(')) {
    reader.keyword(')')
    return 'count()'
  }
  const fields = [first]
  while (reader.accept(',')) fields.push(reader.name())
  return fields
}

function readConditions(reader: Reader): readonly Condition[] {
  const conditions = [readCondition(reader)]
  while (reader.accept('AND')) conditions.push(readCondition(reader))
  return conditions
}

function readCondition(reader: Reader): Condition {
  const field = reader.name()
  for (const operator of ['=', '!=', 'LIKE'] as const) {
    if (reader.accept(operator)) return { field, operator, value: reader.text() }
  }
  return reader.fail()
}

function readOrder(reader: Reader): Query['orderBy'] {
  reader.keyword('BY')
  const field = reader.name()
  const descending = reader.accept('DESC')
  if (!descending) reader.accept('ASC')
  return { field, descending }
}

interface Reader {
  readonly accept: (keyword: string) => boolean
  readonly keyword: (keyword: string) => void
  readonly name: () => string
  readonly number: () => number
  readonly text: () => string
  readonly fail: () => never
}

const reserved = /^(?:SELECT|FROM|WHERE|AND|ORDER|BY|LIMIT)$/i

function readerOf(tokens: readonly string[]): Reader {
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
  const next = <T>(value: T | null): T => {
    if (value === null) return fail()
    at += 1
    return value
  }
  return {
    accept,
    fail,
    keyword: (keyword) => {
      if (!accept(keyword)) fail()
    },
    name: () => next(/^[a-z_][\w.]*$/i.test(here()) && !reserved.test(here()) ? here() : null),
    number: () => next(/^\d{1,9}$/.test(here()) ? Number(here()) : null),
    text: () => next(quotedText(here())),
  }
}
