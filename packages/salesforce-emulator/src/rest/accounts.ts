import type { AccountSetup } from '@flowscope/reference'
import { longId } from '../org/ids.ts'

const columns = {
  Id: ({ id }: AccountSetup) => longId(id),
  Name: ({ name }: AccountSetup) => name,
  Industry: ({ industry }: AccountSetup) => industry,
}

/** A column of Account, in its own spelling. */
export type Column = keyof typeof columns

export const accountColumns = Object.keys(columns) as readonly Column[]

/** Field names ignore case. */
export function columnNamed(field: string): Column | null {
  return accountColumns.find((column) => column.toLowerCase() === field.toLowerCase()) ?? null
}

export function valueOf(account: AccountSetup, column: Column): string {
  return columns[column](account)
}

/** A record as the REST API writes it (sheet §11). */
export function recordOf(base: string, account: AccountSetup, chosen: readonly Column[]) {
  const url = `${base}/sobjects/Account/${longId(account.id)}`
  const values = chosen.map((column) => [column, valueOf(account, column)] as const)
  return { attributes: { type: 'Account', url }, ...Object.fromEntries(values) }
}
