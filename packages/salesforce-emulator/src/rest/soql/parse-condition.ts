import { parseLiteral } from './parse-literal.ts'
import type { Condition, Literal, Operator } from './query.ts'
import type { TokenReader } from './token-reader.ts'

/** Brackets and NOTs inside each other that are still followed. */
const deepest = 20

const operators: readonly Operator[] = ['=', '!=', '<=', '>=', '<', '>', 'LIKE']

/**
 * Reads what follows `WHERE`. AND and OR do not stand side by side without brackets, so that nobody
 * has to know which of them binds first.
 */
export function parseCondition(reader: TokenReader, depth = 0): Condition {
  const first = parseTerm(reader, depth)
  if (reader.here().toUpperCase() === 'AND') return joined(reader, first, 'AND', depth)
  if (reader.here().toUpperCase() === 'OR') return joined(reader, first, 'OR', depth)
  return first
}

function joined(
  reader: TokenReader,
  first: Condition,
  keyword: 'AND' | 'OR',
  depth: number,
): Condition {
  const of = [first]
  while (reader.accept(keyword)) of.push(parseTerm(reader, depth))
  return { kind: keyword === 'AND' ? 'all' : 'any', of }
}

function parseTerm(reader: TokenReader, depth: number): Condition {
  if (depth > deepest) return reader.fail()
  if (reader.accept('NOT')) return { kind: 'not', of: parseTerm(reader, depth + 1) }
  if (!reader.accept('(')) return parseComparison(reader)
  const inner = parseCondition(reader, depth + 1)
  reader.keyword(')')
  return inner
}

function parseComparison(reader: TokenReader): Condition {
  const field = reader.name()
  const operator = parseOperator(reader)
  const isList = operator === 'IN' || operator === 'NOT IN'
  const values = isList ? parseList(reader) : [parseLiteral(reader)]
  return { kind: 'comparison', field, operator, values }
}

function parseOperator(reader: TokenReader): Operator {
  for (const operator of operators) if (reader.accept(operator)) return operator
  if (reader.accept('<>')) return '!='
  if (reader.accept('IN')) return 'IN'
  reader.keyword('NOT')
  reader.keyword('IN')
  return 'NOT IN'
}

function parseList(reader: TokenReader): readonly Literal[] {
  reader.keyword('(')
  const values = [parseLiteral(reader)]
  while (reader.accept(',')) values.push(parseLiteral(reader))
  reader.keyword(')')
  return values
}
