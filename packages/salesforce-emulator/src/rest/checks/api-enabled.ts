import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { Check } from '../../world/checklist.ts'
import { restRefusal } from './rest-refusal.ts'

/** Some editions have no API (sheet §11); their tokens are good for everything else. */
export const apiEnabled: Check<WithBearer, object> = {
  name: 'api.enabled',
  examine: ({ bearer: { org } }) => {
    if (org.setup.apiEnabled) return {}
    throw restRefusal(403, 'api.enabled', { stored: `${org.name} has no API`, received: null })
  },
}
