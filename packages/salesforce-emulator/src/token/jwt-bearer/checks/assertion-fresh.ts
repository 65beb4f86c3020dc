import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { expiryOf, inSeconds } from '../../assertions/times.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithAssertion } from './assertion-readable.ts'

export interface WithExpiry {
  /** Milliseconds since the epoch. */
  readonly expiry: number
}

/** Three minutes are documented; any time ahead is accepted, only the past is not (sheet §5.8). */
export const assertionFresh: Check<Visited & WithAssertion, WithExpiry> = {
  name: 'assertion.fresh',
  examine: ({ visit, assertion: { claims } }) => {
    const expiry = expiryOf(claims)
    if (expiry === null || expiry <= visit.now) {
      throw tokenRefusal('assertion.fresh', {
        stored: `later than ${inSeconds(visit.now)}`,
        received: expiry === null ? null : inSeconds(expiry),
      })
    }
    return { expiry }
  },
}
