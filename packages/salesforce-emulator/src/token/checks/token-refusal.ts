import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** An OAuth error of the token endpoint (sheet §6). */
export function refusedToken(code: string, description: string, evidence?: Evidence): Refusal {
  return new Refusal({ place: 'token', code, description }, evidence)
}

export function invalidGrant(description: string, evidence?: Evidence): Refusal {
  return refusedToken('invalid_grant', description, evidence)
}
