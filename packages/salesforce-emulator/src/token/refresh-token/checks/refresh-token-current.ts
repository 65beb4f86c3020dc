import { forgetGrant } from '../../../org/approvals.ts'
import { revokeGrant } from '../../../org/grants.ts'
import { spendRefreshToken } from '../../../org/refresh-tokens.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { invalidGrant } from '../../checks/token-refusal.ts'
import type { WithGrant } from './refresh-token-alive.ts'

/** Under rotation an old refresh token that comes back ends the whole grant (sheet §7). */
export const refreshTokenCurrent: Check<Visited & WithClient & WithGrant, object> = {
  name: 'refreshToken.current',
  examine: async ({ visit, client, grant, refreshToken }) => {
    if (!client.app.refreshTokenRotation) return {}
    if (await spendRefreshToken(visit.world, refreshToken)) return {}
    await revokeGrant(visit.world, grant.key)
    await forgetGrant(visit.world, grant, grant.key)
    throw invalidGrant('expired access/refresh token', {
      stored: 'replaced by a newer one',
      received: refreshToken,
    })
  },
}
