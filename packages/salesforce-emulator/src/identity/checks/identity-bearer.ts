import { bearerChecks } from '../../bearer/bearer-checks.ts'
import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import type { RefusalAnswer } from '../../world/refusal.ts'

/** @see sheet §10.4 and §10.5: 403 and one word */
export function identityRefusal(id: RefusalId): RefusalAnswer {
  return { place: 'identity', text: wordsOf(id).code }
}

export const badToken = identityRefusal('identityToken.bad')

export const identityBearer = bearerChecks({
  missing: identityRefusal('identityToken.missing'),
  bad: badToken,
})
