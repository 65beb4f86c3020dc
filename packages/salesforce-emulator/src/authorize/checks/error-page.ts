import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** A refusal that only Salesforce's own page tells (sheet §4.2), in the words of the ledger. */
export function refusedOnPage(id: RefusalId, state: string | null, evidence?: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return new Refusal({ place: 'errorPage', code, description: text ?? '', state }, evidence)
}

/** The catch-all of sheet §4.2. */
export function unexpectedError(state: string | null, evidence?: Evidence): Refusal {
  return refusedOnPage('error.unexpected', state, evidence)
}
