import type { AccountSetup } from '@flowscope/reference'
import type { WithBearer } from '../../bearer/bearer-checks.ts'
import { longId } from '../../org/ids.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { refusedByRest } from './rest-refusal.ts'

export interface WithAccount {
  readonly account: AccountSetup
}

export const recordKnown: Check<Visited & WithBearer, WithAccount> = {
  name: 'record.known',
  examine: ({ visit, bearer }) => {
    const received = visit.segments.get('id') ?? ''
    const account = bearer.org.accounts.find(({ id }) => id === received || longId(id) === received)
    if (!account) {
      throw refusedByRest(404, 'NOT_FOUND', 'The requested resource does not exist', {
        stored: null,
        received,
      })
    }
    return { account }
  },
}
