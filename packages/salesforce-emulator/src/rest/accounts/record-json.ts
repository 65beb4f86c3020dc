import { longId } from '../../org/ids.ts'
import type { Column, FieldValue } from './columns.ts'
import type { AccountRecord } from './records.ts'

/** The path of a record, `/services/data/v68.0/sobjects/Account/0015g00000Acme1AAA`. */
export function recordUrl(base: string, id: string): string {
  return `${base}/sobjects/Account/${longId(id)}`
}

/** A record as the REST API writes it (sheet §11). */
export function recordJson(base: string, account: AccountRecord, chosen: readonly Column[]) {
  const values = chosen.map(({ name, read }): [string, FieldValue] => [name, read(account)])
  const attributes = { type: 'Account', url: recordUrl(base, account.id) }
  return { attributes, ...Object.fromEntries(values) }
}
