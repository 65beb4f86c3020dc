import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { refusedWithValidator } from '../refused-with-validator.ts'

/**
 * An identity provider's assertion is checked against the org's single sign-on settings. The orgs of
 * a practice world have none, so none is accepted.
 */
export const singleSignOnConfigured: Check<Visited, object> = {
  name: 'samlAssertion.singleSignOn',
  examine: ({ visit }) => {
    throw refusedWithValidator(visit, 'samlAssertion.singleSignOn', {
      stored: 'no single sign-on settings',
      received: null,
    })
  },
}
