import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { Refusal } from '../../world/refusal.ts'

export interface WithToken {
  readonly token: string
}

/** Access and refresh tokens can be revoked; nothing at all, or a JWT, cannot. */
export const tokenSupported: Check<ReadParameters, WithToken> = {
  name: 'token.supported',
  examine: ({ parameters }) => {
    const token = parameters.get('token')
    if (token === undefined || token.startsWith('eyJ')) {
      throw new Refusal(
        { place: 'revoke', code: 'unsupported_token_type', description: 'unsupported token type' },
        { stored: 'access token, refresh token', received: token ?? null },
      )
    }
    return { token }
  },
}
