import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { countCall, usageText } from '../api-usage.ts'
import { restRefusal } from './rest-refusal.ts'

/** Counts the call; what comes after the last one that the org may make in a day is refused. */
export const apiLimit: Check<Visited & WithBearer, object> = {
  name: 'api.limit',
  examine: async ({ visit, bearer: { org } }) => {
    if (!(await countCall(visit, org))) {
      const stored = await usageText(visit, org)
      throw restRefusal(403, 'api.limit', { stored, received: null })
    }
    return {}
  },
}
