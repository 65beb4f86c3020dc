import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { audiencesOf } from '../../assertions/audiences.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSamlAssertion } from './saml-assertion-readable.ts'

/** The login host, as in a JWT (sheet §5.4). */
export const samlAssertionAudience: Check<Visited & WithSamlAssertion, object> = {
  name: 'samlAssertion.audience',
  examine: ({ visit, saml: { audiences } }) => {
    const known = audiencesOf(visit.place)
    if (!audiences.some((audience) => known.includes(audience))) {
      const received = audiences.join(', ')
      throw tokenRefusal('samlAssertion.audience', { stored: known.join(', '), received })
    }
    return {}
  },
}
