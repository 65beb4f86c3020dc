import { longId } from '../../org/ids.ts'
import { restTime } from './rest-time.ts'
import type { AccountRecord, WritableColumn } from './records.ts'

export type FieldType =
  'id' | 'string' | 'picklist' | 'phone' | 'url' | 'textarea' | 'boolean' | 'reference' | 'datetime'

/** A field as JSON carries it. */
export type FieldValue = string | boolean | null

/** A field of Account: how it is called, what it holds, what may be done with it. */
export interface Column {
  readonly name: string
  readonly label: string
  readonly type: FieldType
  /** Characters of a text; 0 where there is no text. */
  readonly length: number
  /** The name under which the record keeps it; `null` where only the org writes. */
  readonly writable: WritableColumn | null
  readonly read: (account: AccountRecord) => FieldValue
}

/** Every field, in the order in which a record and its description have them. */
export const accountColumns: readonly Column[] = [
  kept('Id', 'Account ID', 'id', 18, ({ id }) => longId(id)),
  kept('IsDeleted', 'Deleted', 'boolean', 0, () => false),
  written('Name', 'Account Name', 'string', 255),
  written('Type', 'Account Type', 'picklist', 255),
  written('Phone', 'Account Phone', 'phone', 40),
  written('AccountNumber', 'Account Number', 'string', 40),
  written('Website', 'Website', 'url', 255),
  written('Industry', 'Industry', 'picklist', 255),
  written('Description', 'Account Description', 'textarea', 32_000),
  kept('OwnerId', 'Owner ID', 'reference', 18, ({ createdBy }) => idOrNone(createdBy)),
  kept('CreatedDate', 'Created Date', 'datetime', 0, ({ createdAt }) => restTime(createdAt)),
  kept('CreatedById', 'Created By ID', 'reference', 18, ({ createdBy }) => idOrNone(createdBy)),
  kept('LastModifiedDate', 'Last Modified Date', 'datetime', 0, changedAt),
  kept('LastModifiedById', 'Last Modified By ID', 'reference', 18, ({ changedBy }) =>
    idOrNone(changedBy),
  ),
  kept('SystemModstamp', 'System Modstamp', 'datetime', 0, changedAt),
]

const byName = new Map(accountColumns.map((column) => [column.name.toLowerCase(), column]))

/** Field names ignore case. */
export function columnNamed(field: string): Column | null {
  return byName.get(field.toLowerCase()) ?? null
}

/** A long text can be read and written, but neither searched nor sorted by. */
export function isComparable({ type }: Column): boolean {
  return type !== 'textarea'
}

/** The fields of Account, for a teacher's note. */
export const columnNames = accountColumns.map(({ name }) => name).join(', ')

function written(name: WritableColumn, label: string, type: FieldType, length: number): Column {
  return { name, label, type, length, writable: name, read: ({ values }) => values[name] }
}

function kept(
  name: string,
  label: string,
  type: FieldType,
  length: number,
  read: Column['read'],
): Column {
  return { name, label, type, length, writable: null, read }
}

function changedAt({ changedAt: at }: AccountRecord): string {
  return restTime(at)
}

function idOrNone(id: string | null): string | null {
  return id === null ? null : longId(id)
}
