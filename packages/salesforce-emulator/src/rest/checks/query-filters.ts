import type { RefusalId } from '../../ledger/index.ts'
import type { Check } from '../../world/checklist.ts'
import { columnNamed, isComparable, type Column } from '../accounts/columns.ts'
import { fitsType } from '../soql/compare.ts'
import { comparisonsIn, type Comparison } from '../soql/query.ts'
import type { WithQuery } from './query-well-formed.ts'
import { restRefusal } from './rest-refusal.ts'

/** Whether each value is of the kind that its field holds, and may be compared so. */
export const queryFilters: Check<WithQuery, object> = {
  name: 'query.filters',
  examine: ({ query }) => {
    for (const comparison of comparisonsIn(query.where)) examineComparison(comparison)
    return {}
  },
}

function examineComparison(comparison: Comparison): void {
  const column = columnNamed(comparison.field)
  const wrong = column && wrongIn(comparison, column)
  if (!column || wrong === null) return
  const { field, operator } = comparison
  const type = column.type === 'datetime' ? 'dateTime' : column.type
  const evidence = { stored: `${column.name}: ${column.type}`, received: `${field} ${operator}` }
  throw restRefusal(400, wrong, evidence, { values: { field, type } })
}

function wrongIn({ operator, values }: Comparison, column: Column): RefusalId | null {
  if (!isComparable(column)) return 'query.filters'
  if (operator === 'LIKE' && !isText(column)) return 'query.operator'
  if (values.every((value) => fitsType(column, value))) return null
  return holdsText(column) ? 'query.quoted' : 'query.unquoted'
}

function isText({ type }: Column): boolean {
  return type !== 'id' && type !== 'reference' && type !== 'datetime' && type !== 'boolean'
}

function holdsText({ type }: Column): boolean {
  return type !== 'datetime' && type !== 'boolean'
}
