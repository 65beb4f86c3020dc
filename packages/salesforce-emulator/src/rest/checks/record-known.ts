import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { accountsOf, accountWithId } from '../accounts/account-book.ts'
import type { AccountRecord } from '../accounts/records.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithAccount {
  readonly account: AccountRecord
}

export const recordKnown: Check<Visited & WithBearer, WithAccount> = {
  name: 'record.known',
  examine: async ({ visit, bearer }) => {
    const received = visit.segments.get('id') ?? ''
    const account = accountWithId(await accountsOf(visit.world, bearer.org), received)
    if (!account) throw restRefusal(404, 'record.known', { stored: null, received })
    return { account }
  },
}
