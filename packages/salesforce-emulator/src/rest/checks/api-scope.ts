import type { WithBearer } from '../../bearer/bearer-checks.ts'
import { covers } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import { restRefusal } from './rest-refusal.ts'

export const apiScope: Check<WithBearer, object> = {
  name: 'api.scope',
  examine: ({ bearer: { grant } }) => {
    if (!covers(grant.scopes, 'api')) {
      const evidence = { stored: grant.scopes.join(' '), received: 'api' }
      throw restRefusal(401, 'api.scope', evidence)
    }
    return {}
  },
}
