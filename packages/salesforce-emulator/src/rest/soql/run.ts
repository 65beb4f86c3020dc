import { columnNamed, type Column } from '../accounts/columns.ts'
import type { AccountRecord } from '../accounts/records.ts'
import { comparableOf, order, type Comparable } from './compare.ts'
import { predicateOf } from './predicate.ts'
import type { Ordering, Query } from './query.ts'

/** The accounts that a query asks for; its fields must be known to exist. */
export function runSoql(
  { where, orderBy, limit, offset }: Query,
  accounts: readonly AccountRecord[],
): readonly AccountRecord[] {
  const found = where === null ? accounts : accounts.filter(predicateOf(where))
  const sorted = orderBy.length === 0 ? found : inOrder(found, orderBy)
  return sorted.slice(offset, limit === null ? undefined : offset + limit)
}

interface Sorting extends Ordering {
  readonly column: Column
}

function inOrder(
  accounts: readonly AccountRecord[],
  orderBy: readonly Ordering[],
): readonly AccountRecord[] {
  const sortings = sortingsOf(orderBy)
  const keyed = accounts.map((account) => ({
    account,
    keys: sortings.map(({ column }) => comparableOf(column, column.read(account))),
  }))
  return keyed
    .toSorted((one, other) => compared(sortings, one.keys, other.keys))
    .map(({ account }) => account)
}

/** A field that comes twice decides nothing the second time. */
function sortingsOf(orderBy: readonly Ordering[]): readonly Sorting[] {
  const byColumn = new Map<Column, Sorting>()
  for (const ordering of orderBy) {
    const column = columnNamed(ordering.field)
    if (column && !byColumn.has(column)) byColumn.set(column, { ...ordering, column })
  }
  return [...byColumn.values()]
}

function compared(
  sortings: readonly Sorting[],
  one: readonly Comparable[],
  other: readonly Comparable[],
): number {
  for (const [at, sorting] of sortings.entries()) {
    const which = comparedBy(sorting, one[at] ?? null, other[at] ?? null)
    if (which !== 0) return which
  }
  return 0
}

function comparedBy(
  { descending, nullsLast }: Sorting,
  one: Comparable,
  other: Comparable,
): number {
  const which = order(one, other)
  const turned = one === null || other === null ? nullsLast : descending
  return turned ? -which : which
}
