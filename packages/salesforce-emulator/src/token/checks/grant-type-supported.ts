import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { grantTypes, type GrantType } from '../grant-types.ts'
import { tokenRefusal } from './token-refusal.ts'

export interface WithGrantType {
  readonly grantType: GrantType
}

export const grantTypeSupported: Check<ReadParameters, WithGrantType> = {
  name: 'grantType.supported',
  examine: ({ parameters }) => {
    const received = parameters.get('grant_type') ?? null
    const grantType = grantTypes.find((known) => known === received)
    if (grantType === undefined) {
      throw tokenRefusal('grantType.supported', { stored: grantTypes.join(', '), received })
    }
    return { grantType }
  },
}
