import { after } from '@flowscope/ports'
import type { LiveGrant } from '../../../org/grants.ts'
import { grantOfRefreshToken } from '../../../org/refresh-tokens.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visited } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

export interface WithGrant {
  readonly refreshToken: string
  readonly grant: LiveGrant
}

/** Unknown, revoked, or pushed out by the limit of five: one message for all (sheet §6). */
export const refreshTokenAlive: Check<Visited & ReadParameters, WithGrant> = {
  name: 'refreshToken.alive',
  examine: ({ visit, parameters }) => {
    const refreshToken = parameters.get('refresh_token') ?? ''
    return after(grantOfRefreshToken(visit.world, refreshToken), (grant) => {
      if (grant) return { refreshToken, grant }
      throw tokenRefusal('refreshToken.alive', {
        stored: null,
        received: refreshToken === '' ? null : refreshToken,
      })
    })
  },
}
