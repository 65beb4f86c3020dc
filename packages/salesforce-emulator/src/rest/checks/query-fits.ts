import type { Check } from '../../world/checklist.ts'
import { columnNamed } from '../accounts.ts'
import { fieldsOf } from '../soql/query.ts'
import type { WithQuery } from './query-well-formed.ts'
import { refusedByRest } from './rest-refusal.ts'

/** The practice orgs have accounts and nothing else. */
export const queryObject: Check<WithQuery, object> = {
  name: 'query.object',
  examine: ({ query }) => {
    if (query.object.toLowerCase() !== 'account') {
      const message = `sObject type '${query.object}' is not supported.`
      throw refusedByRest(400, 'INVALID_TYPE', message, {
        stored: 'Account',
        received: query.object,
      })
    }
    return {}
  },
}

export const queryFields: Check<WithQuery, object> = {
  name: 'query.fields',
  examine: ({ query }) => {
    const unknown = fieldsOf(query).find((field) => columnNamed(field) === null)
    if (unknown !== undefined) {
      const message = `No such column '${unknown}' on sobject of type Account`
      throw refusedByRest(400, 'INVALID_FIELD', message, {
        stored: 'Id, Name, Industry',
        received: unknown,
      })
    }
    return {}
  },
}
