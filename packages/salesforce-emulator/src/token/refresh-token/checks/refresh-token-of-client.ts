import type { UserSetup } from '@flowscope/reference'
import type { Org } from '../../../org/directory.ts'
import { servesOrg } from '../../../org/place.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithGrant } from './refresh-token-alive.ts'

export interface WithOwner {
  readonly org: Org
  readonly user: UserSetup
}

/** A refresh token is bound to its client (RFC 6749 §6). */
export const refreshTokenOfClient: Check<Visited & WithClient & WithGrant, WithOwner> = {
  name: 'refreshToken.ofClient',
  examine: ({ visit, client, grant }) => {
    const org = visit.world.directory.byId.get(grant.orgId)
    const user = org?.users.get(grant.userId)
    const isOurs = grant.consumerKey === client.app.consumerKey
    if (!org || !user || !isOurs || !servesOrg(visit.place, grant.orgId)) {
      throw tokenRefusal('refreshToken.ofClient', {
        stored: grant.consumerKey,
        received: client.app.consumerKey,
      })
    }
    return { org, user }
  },
}
