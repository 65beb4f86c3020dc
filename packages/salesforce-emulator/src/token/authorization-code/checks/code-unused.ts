import { revokeFirstUse } from '../../../org/codes.ts'
import type { AuthorizationCode } from '../../../org/records.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithTakenCode } from './code-known.ts'

export interface WithCode {
  readonly code: AuthorizationCode
}

/** Salesforce calls a second use *expired* (sheet §6). */
export const codeUnused: Check<Visited & WithTakenCode, WithCode> = {
  name: 'code.unused',
  examine: async ({ visit, taken, received }) => {
    if (taken === 'used') {
      await revokeFirstUse(visit.world, received)
      throw tokenRefusal('code.unused', { stored: 'used once already', received })
    }
    return { code: taken }
  },
}
