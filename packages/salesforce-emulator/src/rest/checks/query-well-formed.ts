import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { parseSoql } from '../soql/parse.ts'
import type { Query } from '../soql/query.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithQuery {
  readonly query: Query
  /** As it was sent. */
  readonly soql: string
}

export const queryWellFormed: Check<ReadParameters, WithQuery> = {
  name: 'query.wellFormed',
  examine: ({ parameters }) => {
    const soql = parameters.get('q') ?? ''
    const query = parseSoql(soql)
    if ('unexpected' in query) {
      const evidence = { stored: null, received: soql }
      const values = { token: query.unexpected }
      throw restRefusal(400, 'query.wellFormed', evidence, { values })
    }
    return { query, soql }
  },
  evidence: ({ parameters }) => ({ stored: null, received: parameters.get('q') ?? null }),
}
