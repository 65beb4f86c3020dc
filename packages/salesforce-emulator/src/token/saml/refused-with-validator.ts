import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'
import type { Visit } from '../../world/visit.ts'

/** Errors of the SAML assertion flow lead to Salesforce's page for examining assertions (sheet §6). */
export function refusedWithValidator({ place }: Visit, id: RefusalId, evidence: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  const uri = `${place.origin}/setup/secur/SAMLValidationPage.apexp`
  return new Refusal({ place: 'token', code, description: text ?? '', uri }, evidence)
}
