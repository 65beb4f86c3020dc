import type { Check } from '../../world/checklist.ts'
import { columnNamed, columnNames, isComparable } from '../accounts/columns.ts'
import { fieldsOf } from '../soql/query.ts'
import { isAccount } from './object-known.ts'
import type { WithQuery } from './query-well-formed.ts'
import { restRefusal } from './rest-refusal.ts'

export const queryObject: Check<WithQuery, object> = {
  name: 'query.object',
  examine: ({ query: { object } }) => {
    if (!isAccount(object)) {
      const evidence = { stored: 'Account', received: object }
      throw restRefusal(400, 'query.object', evidence, { values: { object } })
    }
    return {}
  },
}

export const queryFields: Check<WithQuery, object> = {
  name: 'query.fields',
  examine: ({ query }) => {
    const field = fieldsOf(query).find((each) => columnNamed(each) === null)
    if (field !== undefined) {
      const evidence = { stored: columnNames, received: field }
      throw restRefusal(400, 'query.fields', evidence, { values: { field, object: 'Account' } })
    }
    return {}
  },
}

/** A long text can be selected and nothing else. */
export const querySorts: Check<WithQuery, object> = {
  name: 'query.sorts',
  examine: ({ query: { orderBy } }) => {
    for (const { field } of orderBy) {
      const column = columnNamed(field)
      if (column && !isComparable(column)) {
        const evidence = { stored: column.type, received: field }
        throw restRefusal(400, 'query.sorts', evidence, { values: { field } })
      }
    }
    return {}
  },
}
