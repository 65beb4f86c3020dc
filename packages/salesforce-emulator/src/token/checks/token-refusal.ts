import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** An OAuth error of the token endpoint (sheet §6), in the words that the ledger has for it. */
export function tokenRefusal(id: RefusalId, evidence?: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return new Refusal({ place: 'token', code, description: text ?? '' }, evidence)
}
