import type { UserSetup } from '@flowscope/reference'
import type { Org } from '../../../org/directory.ts'
import { servesOrg } from '../../../org/place.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import type { WithHolder } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithCode } from './code-unused.ts'

export interface WithOwner extends WithHolder {
  readonly org: Org
  readonly user: UserSetup
}

/** A code is good for the client, and at the org, that it was made for. */
export const codeOfClient: Check<Visited & WithClient & WithCode, WithOwner> = {
  name: 'code.ofClient',
  examine: ({ visit, client, code }) => {
    const org = visit.world.directory.byId.get(code.orgId)
    const user = org?.users.get(code.userId)
    const isOurs = code.consumerKey === client.app.consumerKey && servesOrg(visit.place, code.orgId)
    if (!org || !user || !isOurs) {
      throw tokenRefusal('code.ofClient', {
        stored: code.consumerKey,
        received: client.app.consumerKey,
      })
    }
    return { org, user, holder: { org, user, app: client.app } }
  },
}
