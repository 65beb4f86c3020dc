import { after } from '@flowscope/ports'
import { forgetGrant } from '../../../org/approvals.ts'
import { revokeGrant } from '../../../org/grants.ts'
import type { RefreshToken } from '../../../org/records.ts'
import { refreshTokenInForce } from '../../../org/refresh-tokens.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visit, Visited } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithGrant } from './refresh-token-alive.ts'

export interface WithRefreshToken {
  readonly inForce: RefreshToken
}

/** An old refresh token that comes back ends the whole grant (sheet §7). */
export const refreshTokenCurrent: Check<Visited & WithGrant, WithRefreshToken> = {
  name: 'refreshToken.current',
  examine: ({ visit, grant, refreshToken }) =>
    after(refreshTokenInForce(visit.world, refreshToken), (inForce) =>
      after(inForce ? undefined : endGrant(visit, grant), () => {
        if (inForce) return { inForce }
        throw tokenRefusal('refreshToken.current', {
          stored: 'replaced by a newer one',
          received: refreshToken,
        })
      }),
    ),
}

export async function endGrant({ world }: Visit, grant: WithGrant['grant']): Promise<void> {
  await revokeGrant(world, grant.key)
  await forgetGrant(world, grant, grant.key)
}
