import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { audienceInWords, audiencesOf, isAddressedTo } from '../../assertions/audiences.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithAssertion } from './assertion-readable.ts'

/** An assertion that was written for another server is no good here (sheet §5.8). */
export const assertionAudience: Check<Visited & WithAssertion, object> = {
  name: 'assertion.audience',
  examine: ({ visit, assertion: { claims } }) => {
    const audiences = audiencesOf(visit.place)
    if (!isAddressedTo({ aud: claims['aud'] }, audiences)) {
      throw tokenRefusal('assertion.audience', {
        stored: audiences.join(', '),
        received: audienceInWords(claims),
      })
    }
    return {}
  },
}
