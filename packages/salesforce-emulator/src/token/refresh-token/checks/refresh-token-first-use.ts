import { spendRefreshToken } from '../../../org/refresh-tokens.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithGrant } from './refresh-token-alive.ts'
import { endGrant } from './refresh-token-current.ts'

/** Under rotation a refresh token buys once, also when two come with it at the same moment. */
export const refreshTokenFirstUse: Check<Visited & WithClient & WithGrant, object> = {
  name: 'refreshToken.firstUse',
  examine: (asked) => (asked.client.app.refreshTokenRotation ? spend(asked) : {}),
}

async function spend({ visit, grant, refreshToken }: Visited & WithGrant): Promise<object> {
  if (await spendRefreshToken(visit.world, refreshToken)) return {}
  await endGrant(visit, grant)
  throw tokenRefusal('refreshToken.firstUse', {
    stored: 'used at the same moment by another request',
    received: refreshToken,
  })
}
