import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedToken } from './token-refusal.ts'

export type GrantType = 'authorization_code' | 'refresh_token'

export interface WithGrantType {
  readonly grantType: GrantType
}

export const grantTypeSupported: Check<ReadParameters, WithGrantType> = {
  name: 'grantType.supported',
  examine: ({ parameters }) => {
    const received = parameters.get('grant_type') ?? null
    if (received !== 'authorization_code' && received !== 'refresh_token') {
      throw refusedToken('unsupported_grant_type', 'grant type not supported', {
        stored: 'authorization_code, refresh_token',
        received,
      })
    }
    return { grantType: received }
  },
}
