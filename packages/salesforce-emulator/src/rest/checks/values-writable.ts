import type { Check } from '../../world/checklist.ts'
import { columnNamed, columnNames, type Column } from '../accounts/columns.ts'
import type { AccountValues, WritableColumn } from '../accounts/records.ts'
import type { WithJson } from './json-body.ts'
import { restRefusal } from './rest-refusal.ts'

interface Written {
  readonly column: Column
  readonly value: unknown
}

export interface WithWritten {
  readonly written: readonly Written[]
}

export interface WithValues {
  /** What the caller wants the fields to be; a text without characters is no value. */
  readonly values: Partial<AccountValues>
}

/** `attributes` may come along, as it does in every record that was read. */
export const valuesKnown: Check<WithJson, WithWritten> = {
  name: 'values.known',
  examine: ({ members }) => ({
    written: members
      .filter(([name]) => name !== 'attributes')
      .map(([name, value]) => ({ column: knownColumn(name), value })),
  }),
}

export const valuesWritable: Check<WithWritten, object> = {
  name: 'values.writable',
  examine: ({ written }) => {
    const fields = written.flatMap(({ column }) => (column.writable ? [] : [column.name]))
    if (fields.length > 0) {
      const names = fields.join(', ')
      const details = { values: { fields: names }, fields }
      throw restRefusal(400, 'values.writable', { stored: null, received: names }, details)
    }
    return {}
  },
}

export const valuesTyped: Check<WithWritten, WithValues> = {
  name: 'values.typed',
  examine: ({ written }) => {
    const values: Partial<Record<WritableColumn, string | null>> = {}
    for (const { column, value } of written) {
      if (column.writable) values[column.writable] = textOrNone(column, value)
    }
    return { values }
  },
}

export const valuesFitting: Check<WithValues, object> = {
  name: 'values.fitting',
  examine: ({ values }) => {
    for (const [name, value] of Object.entries(values) as [WritableColumn, string | null][]) {
      const column = knownColumn(name)
      if (value !== null && value.length > column.length) throw tooLong(column, value)
    }
    return {}
  },
}

function knownColumn(field: string): Column {
  const column = columnNamed(field)
  if (column) return column
  const evidence = { stored: columnNames, received: field }
  throw restRefusal(400, 'values.known', evidence, { values: { field, object: 'Account' } })
}

function textOrNone(column: Column, value: unknown): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'string') return value
  const received = JSON.stringify(value).slice(0, 100)
  const evidence = { stored: `${column.name}: ${column.type}`, received }
  throw restRefusal(400, 'values.typed', evidence, { values: { value: received } })
}

function tooLong({ name, label, length }: Column, value: string) {
  const values = { label, value, length: String(length) }
  const evidence = { stored: String(length), received: String(value.length) }
  return restRefusal(400, 'values.fitting', evidence, { values, fields: [name] })
}
