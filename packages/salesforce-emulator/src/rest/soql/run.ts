import type { AccountSetup } from '@flowscope/reference'
import { columnNamed, valueOf } from '../accounts.ts'
import type { Condition, Query } from './query.ts'

/** The accounts that a query asks for; its fields must be known to exist. */
export function runSoql(
  { where, orderBy, limit }: Query,
  accounts: readonly AccountSetup[],
): readonly AccountSetup[] {
  const found = accounts.filter((account) => where.every((each) => holds(each, account)))
  const sorted = orderBy === null ? found : found.toSorted(comparing(orderBy))
  return limit === null ? sorted : sorted.slice(0, limit)
}

/** Texts are compared without regard to case, as Salesforce does. */
function holds({ field, operator, value }: Condition, account: AccountSetup): boolean {
  const actual = fieldOf(account, field).toLowerCase()
  const wanted = value.toLowerCase()
  switch (operator) {
    case '=':
      return actual === wanted
    case '!=':
      return actual !== wanted
    case 'LIKE':
      return patternOf(wanted).test(actual)
  }
}

/** `%` stands for any text, `_` for one character. */
function patternOf(like: string): RegExp {
  const source = like
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%+/g, '.*')
    .replaceAll('_', '.')
  return new RegExp(`^${source}$`, 'su')
}

function comparing({ field, descending }: NonNullable<Query['orderBy']>) {
  const sign = descending ? -1 : 1
  return (a: AccountSetup, b: AccountSetup) => {
    const [one, other] = [fieldOf(a, field), fieldOf(b, field)]
    return one === other ? 0 : one < other ? -sign : sign
  }
}

function fieldOf(account: AccountSetup, field: string): string {
  const column = columnNamed(field)
  return column === null ? '' : valueOf(account, column)
}
