import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import { isSignedWithin } from '../enveloped-signature.ts'
import type { WithSamlAssertion } from './saml-assertion-readable.ts'

/** Signed as an assertion, or with the response around it. */
export const samlAssertionSigned: Check<Visited & WithClient & WithSamlAssertion, object> = {
  name: 'samlAssertion.signed',
  examine: async ({ visit: { world }, client: { app }, saml: { root, element } }) => {
    const key = app.certificate
    const isSigned =
      key !== null &&
      ((await isSignedWithin(root, element, key, world.crypto)) ||
        (await isSignedWithin(root, root, key, world.crypto)))
    if (!isSigned) {
      throw tokenRefusal('samlAssertion.signed', {
        stored: key ? `RSA with SHA-256, key ${key.n.slice(0, 12)}…` : 'no certificate',
        received: app.name,
      })
    }
    return {}
  },
}
