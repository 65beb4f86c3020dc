import { takeCode } from '../../../org/codes.ts'
import type { AuthorizationCode } from '../../../org/records.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visited } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

export interface WithTakenCode {
  readonly received: string
  readonly taken: AuthorizationCode | 'used'
}

/** From here on the code is used up, whoever presented it. */
export const codeKnown: Check<Visited & ReadParameters, WithTakenCode> = {
  name: 'code.known',
  examine: async ({ visit, parameters }) => {
    const received = parameters.get('code') ?? ''
    const taken = await takeCode(visit.world, received)
    if (taken === 'unknown') {
      const evidence = { stored: null, received: received === '' ? null : received }
      throw tokenRefusal('code.known', evidence)
    }
    return { received, taken }
  },
}
