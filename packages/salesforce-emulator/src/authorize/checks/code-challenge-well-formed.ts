import type { Check } from '../../world/checklist.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithCodeChallenge } from './code-challenge-present.ts'

/**
 * A challenge is the base64url of a SHA-256 digest: 43 characters. The method is not looked at: a
 * challenge of the method `plain` fails here or, having the right shape, when the verifier comes.
 */
export const codeChallengeWellFormed: Check<WithCodeChallenge, object> = {
  name: 'codeChallenge.wellFormed',
  examine: ({ codeChallenge }) => {
    if (codeChallenge !== null && !/^[\w-]{43}$/.test(codeChallenge)) {
      throw refusedAtOnce('codeChallenge.wellFormed', {
        stored: '43 characters of base64url',
        received: codeChallenge,
      })
    }
    return {}
  },
  evidence: ({ codeChallenge }) => ({ stored: null, received: codeChallenge }),
}
