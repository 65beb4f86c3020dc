import type { ParkedRequest } from '../../org/records.ts'
import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

/** A refusal that travels back to the client (sheet §4.3), in the words of the ledger. */
export function refusedBack(id: RefusalId, parked: ParkedRequest, evidence?: Evidence): Refusal {
  const { code, text: description } = wordsOf(id)
  const { redirectUri, state } = parked
  return new Refusal({ place: 'redirect', code, description, redirectUri, state }, evidence)
}
