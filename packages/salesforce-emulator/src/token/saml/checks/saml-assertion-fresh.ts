import { useAssertion } from '../../../org/used-assertions.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { tokenEndpointsOf } from '../../assertions/audiences.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSamlAssertion } from './saml-assertion-readable.ts'

type Asserted = Visited & WithSamlAssertion

export const samlAssertionFresh: Check<Asserted, object> = {
  name: 'samlAssertion.fresh',
  examine: ({ visit: { now }, saml: { endsAt } }) => {
    if (endsAt <= now) {
      throw tokenRefusal('samlAssertion.fresh', {
        stored: `later than ${new Date(now).toISOString()}`,
        received: endsAt === 0 ? null : new Date(endsAt).toISOString(),
      })
    }
    return {}
  },
}

/** Where it says where it may be presented, that must be this endpoint (RFC 7522 §3). */
export const samlAssertionRecipient: Check<Asserted, object> = {
  name: 'samlAssertion.recipient',
  examine: ({ visit, saml: { recipient } }) => {
    const known = tokenEndpointsOf(visit.place)
    if (recipient !== null && !known.includes(recipient)) {
      const stored = known.join(', ')
      throw tokenRefusal('samlAssertion.recipient', { stored, received: recipient })
    }
    return {}
  },
}

/** Its id makes it good for one use. */
export const samlAssertionUnused: Check<Asserted, object> = {
  name: 'samlAssertion.unused',
  examine: async ({ visit, saml: { issuer, id, endsAt } }) => {
    if (!(await useAssertion(visit, issuer, id, endsAt))) {
      throw tokenRefusal('samlAssertion.unused', { stored: 'used once already', received: id })
    }
    return {}
  },
}
