import { formValue, queryFields } from '@flowscope/http-message'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { accountColumns, columnNames, columnNamed, type Column } from '../accounts/columns.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithColumns {
  readonly columns: readonly Column[]
}

/** The fields that `?fields=` names; all of them where it names none. */
export const recordFields: Check<Visited, WithColumns> = {
  name: 'record.fields',
  examine: ({ visit }) => {
    const asked = formValue(queryFields(visit.request), 'fields') ?? ''
    if (asked === '') return { columns: accountColumns }
    return { columns: asked.split(',').map((name) => knownColumn(name.trim())) }
  },
}

function knownColumn(field: string): Column {
  const column = columnNamed(field)
  if (column) return column
  const evidence = { stored: columnNames, received: field }
  throw restRefusal(400, 'query.fields', evidence, { values: { field, object: 'Account' } })
}
