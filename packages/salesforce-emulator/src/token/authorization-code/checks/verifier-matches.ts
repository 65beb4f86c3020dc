import { base64url, equalInConstantTime } from '@flowscope/ports'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visited, WorldState } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithCode } from './code-unused.ts'

/**
 * The digest of the verifier must be the challenge (RFC 7636 §4.6). Where the RFC and Salesforce
 * differ, Salesforce: more than 128 characters pass, `~` and `.` never do (sheet §9.1).
 */
export const verifierMatches: Check<Visited & ReadParameters & WithCode, object> = {
  name: 'codeVerifier.matches',
  examine: ({ visit, parameters, code }) => {
    const received = parameters.get('code_verifier') ?? null
    if (code.codeChallenge === null) return {}
    if (received === null || !answers(visit.world, received, code.codeChallenge)) {
      throw tokenRefusal('codeVerifier.matches', { stored: code.codeChallenge, received })
    }
    return {}
  },
  evidence: ({ parameters, code }) => ({
    stored: code.codeChallenge,
    received: parameters.get('code_verifier') ?? null,
  }),
}

function answers({ crypto }: WorldState, verifier: string, challenge: string): boolean {
  if (!/^[\w-]{43,}$/.test(verifier)) return false
  const digest = crypto.sha256(new TextEncoder().encode(verifier))
  return equalInConstantTime(base64url(digest), challenge)
}
