import type { WithBearer } from '../../bearer/bearer-checks.ts'
import { covers } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import { refusedByRest } from './rest-refusal.ts'

export const apiScope: Check<WithBearer, object> = {
  name: 'api.scope',
  examine: ({ bearer: { grant } }) => {
    if (!covers(grant.scopes, 'api')) {
      throw refusedByRest(
        401,
        'INVALID_SESSION_ID',
        'This session is not valid for use with the REST API',
        { stored: grant.scopes.join(' '), received: 'api' },
      )
    }
    return {}
  },
}
