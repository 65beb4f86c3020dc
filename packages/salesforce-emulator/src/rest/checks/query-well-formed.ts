import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { parseSoql } from '../soql/parse.ts'
import type { Query } from '../soql/query.ts'
import { refusedByRest } from './rest-refusal.ts'

export interface WithQuery {
  readonly query: Query
}

export const queryWellFormed: Check<ReadParameters, WithQuery> = {
  name: 'query.wellFormed',
  examine: ({ parameters }) => {
    const received = parameters.get('q') ?? ''
    const parsed = parseSoql(received)
    if ('unexpected' in parsed) {
      const message = `unexpected token: '${parsed.unexpected}'`
      throw refusedByRest(400, 'MALFORMED_QUERY', message, { stored: null, received })
    }
    return { query: parsed }
  },
  evidence: ({ parameters }) => ({ stored: null, received: parameters.get('q') ?? null }),
}
