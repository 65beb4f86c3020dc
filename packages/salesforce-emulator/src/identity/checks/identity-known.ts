import type { UserSetup } from '@flowscope/reference'
import type { WithBearer } from '../../bearer/bearer-checks.ts'
import { shortId } from '../../org/ids.ts'
import type { Check } from '../../world/checklist.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Visited } from '../../world/visit.ts'
import { badToken } from './identity-bearer.ts'

export interface WithUser {
  readonly user: UserSetup
}

/** The address names an org and a user; the token must be of that org. */
export const identityKnown: Check<Visited & WithBearer, WithUser> = {
  name: 'identity.known',
  examine: ({ visit: { segments }, bearer: { org, token } }) => {
    const orgId = segments.get('orgId') ?? ''
    const userId = segments.get('userId') ?? ''
    const user = org.users.get(shortId(userId))
    if (shortId(orgId) !== org.id || !user) {
      throw new Refusal(badToken, {
        stored: `token of ${org.longId}: ${token}`,
        received: `${orgId}/${userId}`,
      })
    }
    return { user }
  },
}
