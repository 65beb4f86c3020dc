import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** An error of dynamic registration in the words of the ledger (RFC 7591 §3.2.2 has its form). */
export function registerRefusal(id: RefusalId, evidence: Evidence, status: 400 | 401 = 400) {
  const { code, text } = wordsOf(id)
  return new Refusal({ place: 'register', status, code, description: text ?? '' }, evidence)
}
