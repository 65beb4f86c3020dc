import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** A refusal before login: the client is told nothing, the browser shows bare text (sheet §4.1). */
export function refusedAtOnce(code: string, description: string, evidence?: Evidence): Refusal {
  return new Refusal({ place: 'authorizeBody', code, description }, evidence)
}
