import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithCode } from './code-unused.ts'

/** A verifier without a challenge is an error and not a spare parameter (sheet §9.1). */
export const verifierExpected: Check<ReadParameters & WithCode, object> = {
  name: 'codeVerifier.expected',
  examine: ({ parameters, code }) => {
    const received = parameters.get('code_verifier') ?? null
    if (code.codeChallenge === null && received !== null) {
      throw tokenRefusal('codeVerifier.expected', { stored: null, received })
    }
    return {}
  },
}
