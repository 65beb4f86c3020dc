import { columnNamed } from '../accounts/columns.ts'
import type { AccountRecord } from '../accounts/records.ts'
import { comparableLiteral, comparableOf, order, type Comparable } from './compare.ts'
import { isLike } from './like.ts'
import type { Comparison, Condition, Operator } from './query.ts'

/** Whether an account is one of those that a condition wants. */
export type Predicate = (account: AccountRecord) => boolean

/** Prepares a condition once, so that it is quick with each of many accounts. */
export function predicateOf(condition: Condition): Predicate {
  switch (condition.kind) {
    case 'all': {
      const every = condition.of.map(predicateOf)
      return (account) => every.every((holds) => holds(account))
    }
    case 'any': {
      const some = condition.of.map(predicateOf)
      return (account) => some.some((holds) => holds(account))
    }
    case 'not': {
      const holds = predicateOf(condition.of)
      return (account) => !holds(account)
    }
    case 'comparison':
      return comparisonOf(condition)
  }
}

function comparisonOf({ field, operator, values }: Comparison): Predicate {
  const column = columnNamed(field)
  if (!column) return () => false
  const fits = testOf(
    operator,
    values.map((value) => comparableLiteral(column, value)),
  )
  return (account) => fits(comparableOf(column, column.read(account)))
}

function testOf(operator: Operator, wanted: readonly Comparable[]) {
  const set = new Set(wanted)
  const [first = null] = wanted
  switch (operator) {
    case '=':
    case 'IN':
      return (actual: Comparable) => set.has(actual)
    case '!=':
    case 'NOT IN':
      return (actual: Comparable) => !set.has(actual)
    case 'LIKE':
      return (actual: Comparable) => isLike(textOf(actual), textOf(first))
    case '<':
      return ordered(first, (which) => which < 0)
    case '<=':
      return ordered(first, (which) => which <= 0)
    case '>':
      return ordered(first, (which) => which > 0)
    case '>=':
      return ordered(first, (which) => which >= 0)
  }
}

/** What has no value is neither before nor behind another. */
function ordered(wanted: Comparable, fits: (which: number) => boolean) {
  return (actual: Comparable) => actual !== null && wanted !== null && fits(order(actual, wanted))
}

function textOf(value: Comparable): string {
  return typeof value === 'string' ? value : ''
}
