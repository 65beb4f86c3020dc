import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** An error of the revoke endpoint in the words of the ledger (sheet §10.7). */
export function revokeRefusal(id: RefusalId, evidence: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return new Refusal({ place: 'revoke', code, description: text ?? '' }, evidence)
}
