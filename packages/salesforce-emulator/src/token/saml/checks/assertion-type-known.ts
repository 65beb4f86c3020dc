import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visited } from '../../../world/visit.ts'
import { refusedWithValidator } from '../refused-with-validator.ts'

const webSso = 'urn:oasis:names:tc:SAML:2.0:profiles:SSO:browser'

/** @see sheet §5.4, §6: the SAML assertion flow */
export const assertionTypeKnown: Check<Visited & ReadParameters, object> = {
  name: 'samlAssertion.typeKnown',
  examine: ({ visit, parameters }) => {
    const received = parameters.get('assertion_type') ?? null
    if (received !== webSso) {
      throw refusedWithValidator(visit, 'samlAssertion.typeKnown', { stored: webSso, received })
    }
    return {}
  },
}
