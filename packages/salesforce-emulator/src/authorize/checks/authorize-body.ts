import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/**
 * A refusal before login, in the words of the ledger: the client is told nothing, the browser shows
 * bare text (sheet §4.1).
 */
export function refusedAtOnce(id: RefusalId, evidence?: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return new Refusal({ place: 'authorizeBody', code, description: text ?? '' }, evidence)
}
