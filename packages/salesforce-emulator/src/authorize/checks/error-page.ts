import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** A refusal that only Salesforce's own page tells (sheet §4.2), in the words of the ledger. */
export function refusedOnPage(id: RefusalId, state: string | null, evidence?: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return refusedOnErrorPage(code, text ?? '', state, evidence)
}

/** A refusal that only Salesforce's own page tells (sheet §4.2). */
export function refusedOnErrorPage(
  code: string,
  description: string,
  state: string | null,
  evidence?: Evidence,
): Refusal {
  return new Refusal({ place: 'errorPage', code, description, state }, evidence)
}

/** The catch-all of sheet §4.2. */
export function unexpectedError(state: string | null, evidence?: Evidence): Refusal {
  return refusedOnErrorPage(
    'OAUTH_APPROVAL_ERROR_GENERIC',
    'An unexpected error has occurred during authentication. Please try again.',
    state,
    evidence,
  )
}
