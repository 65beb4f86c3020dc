import { parseCondition } from './parse-condition.ts'
import type { Ordering, Query } from './query.ts'
import { tokenReader, UnexpectedToken, type TokenReader } from './token-reader.ts'
import { endOfQuery } from './tokens.ts'

/** The token at which a query stopped making sense. */
export interface Unparsed {
  readonly unexpected: string
}

/** Reads `SELECT … FROM … [WHERE …] [ORDER BY …] [LIMIT n] [OFFSET n]`; keywords ignore case. */
export function parseSoql(soql: string): Query | Unparsed {
  try {
    return readQuery(tokenReader(soql))
  } catch (error) {
    if (error instanceof UnexpectedToken) return { unexpected: error.message }
    throw error
  }
}

function readQuery(reader: TokenReader): Query {
  reader.keyword('SELECT')
  const select = readSelect(reader)
  reader.keyword('FROM')
  const object = reader.name()
  const where = reader.accept('WHERE') ? parseCondition(reader) : null
  const orderBy = reader.accept('ORDER') ? readOrder(reader) : []
  const limit = reader.accept('LIMIT') ? reader.number() : null
  const offset = reader.accept('OFFSET') ? reader.number() : 0
  reader.keyword(endOfQuery)
  return { select, object, where, orderBy, limit, offset }
}

function readSelect(reader: TokenReader): Query['select'] {
  const first = reader.name()
  if (first.toLowerCase() === 'count' && reader.accept('(')) {
    reader.keyword(')')
    return 'count()'
  }
  const fields = [first]
  while (reader.accept(',')) fields.push(reader.name())
  return fields
}

function readOrder(reader: TokenReader): Query['orderBy'] {
  reader.keyword('BY')
  const orderings = [readOrdering(reader)]
  while (reader.accept(',')) orderings.push(readOrdering(reader))
  return orderings
}

function readOrdering(reader: TokenReader): Ordering {
  const field = reader.name()
  const descending = reader.accept('DESC')
  if (!descending) reader.accept('ASC')
  return { field, descending, nullsLast: readNulls(reader) }
}

/** Records without a value come first unless the query says otherwise. */
function readNulls(reader: TokenReader): boolean {
  if (!reader.accept('NULLS')) return false
  if (reader.accept('LAST')) return true
  reader.keyword('FIRST')
  return false
}
