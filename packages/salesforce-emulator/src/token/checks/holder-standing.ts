import type { CheckName } from '../../explanations/index.ts'
import type { RefusalId } from '../../ledger/index.ts'
import { restrictionOf, type Restriction } from '../../org/login-restrictions.ts'
import { isGone } from '../../org/standing.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithHolder } from './holder.ts'
import { tokenRefusal } from './token-refusal.ts'

/** An external client app works only where it is installed (sheet §6). */
export const holderAppInstalled: Check<WithHolder, object> = {
  name: 'holder.appInstalled',
  examine: ({ holder: { app } }) => {
    if (isGone(app)) {
      throw tokenRefusal('holder.appInstalled', { stored: app.status, received: app.name })
    }
    return {}
  },
}

export const holderOrgActive = unless('holder.orgActive', 'orgInactive')
export const holderUserActive = unless('holder.userActive', 'userInactive', 'userFrozen')
export const holderLoginHours = unless('holder.loginHours', 'loginHours')
export const holderAddress = unless('holder.address', 'loginAddress')

/** Refuses when the first rule that keeps the user out is of one of these kinds. */
function unless(
  name: CheckName & RefusalId,
  ...kinds: readonly Restriction['kind'][]
): Check<Visited & WithHolder, object> {
  return {
    name,
    examine: ({ visit, holder: { org, user, app } }) => {
      const restriction = restrictionOf(visit, org, user, app)
      if (restriction && kinds.includes(restriction.kind)) {
        throw tokenRefusal(name, restriction.evidence)
      }
      return {}
    },
  }
}
