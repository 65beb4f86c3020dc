import { useAssertion } from '../../../org/used-assertions.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { textClaim } from '../../assertions/jwt.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithExpiry } from './assertion-fresh.ts'
import type { WithAssertion } from './assertion-readable.ts'

type Asserted = Visited & WithClient & WithAssertion & WithExpiry

/** An assertion without `jti` can be sent again until it ends (sheet §5.8). */
export const assertionUnused: Check<Asserted, object> = {
  name: 'assertion.unused',
  examine: async ({ visit, client, assertion: { claims }, expiry }) => {
    const name = textClaim(claims, 'jti')
    if (name === null) return {}
    if (!(await useAssertion(visit, client.app.consumerKey, name, expiry))) {
      throw tokenRefusal('assertion.unused', { stored: 'used once already', received: name })
    }
    return {}
  },
}
