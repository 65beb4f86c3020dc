import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { isJwt } from '../../org/jwt-access-tokens.ts'
import { revokeRefusal } from './revoke-refusal.ts'

export interface WithToken {
  readonly token: string
}

/** Access and refresh tokens can be revoked; nothing at all, or a JWT, cannot. */
export const tokenSupported: Check<ReadParameters, WithToken> = {
  name: 'token.supported',
  examine: ({ parameters }) => {
    const token = parameters.get('token')
    if (token === undefined || isJwt(token)) {
      throw revokeRefusal('token.supported', {
        stored: 'access token, refresh token',
        received: token ?? null,
      })
    }
    return { token }
  },
}
