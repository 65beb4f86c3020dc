import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { isSignedBy } from '../../assertions/jwt.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithAssertion } from './assertion-readable.ts'

/** Only the holder of the private key can have signed it (sheet §5.4, RFC 7523 §3). */
export const assertionSigned: Check<Visited & WithClient & WithAssertion, object> = {
  name: 'assertion.signed',
  examine: async ({ visit, client: { app }, assertion }) => {
    const key = app.certificate
    if (!key || !(await isSignedBy(assertion, key, visit.world.crypto))) {
      throw tokenRefusal('assertion.signed', {
        stored: key ? `RS256, key ${key.n.slice(0, 12)}…` : 'no certificate',
        received: JSON.stringify(assertion.algorithm),
      })
    }
    return {}
  },
}
