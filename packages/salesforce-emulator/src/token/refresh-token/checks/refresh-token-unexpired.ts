import { refreshTokenEnd } from '@flowscope/reference'
import { refreshPolicyInWords } from '../../../org/refresh-policy.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithRefreshToken } from './refresh-token-current.ts'

/** The app's Refresh Token Policy (sheet §7). Access tokens issued before live on. */
export const refreshTokenUnexpired: Check<Visited & WithClient & WithRefreshToken, object> = {
  name: 'refreshToken.unexpired',
  examine: ({ visit, client: { app }, inForce }) => {
    const endsAt = refreshTokenEnd(app, inForce)
    if (endsAt !== null && visit.now >= endsAt) {
      throw tokenRefusal('refreshToken.unexpired', {
        stored: `${refreshPolicyInWords(app)}: ${new Date(endsAt).toISOString()}`,
        received: new Date(visit.now).toISOString(),
      })
    }
    return {}
  },
}
