import type { Endpoint } from '../world/visit.ts'
import { grantTypeSupported } from './checks/grant-type-supported.ts'
import { readingTokenRequest } from './checks/token-parameters.ts'
import { fieldsAnswer, wantedFormat } from './fields-answer.ts'
import { grants } from './grants.ts'

/** What the token endpoint asks before it leaves the rest to the grant; this order is inferred. */
const tokenChecks = readingTokenRequest.check(grantTypeSupported)

/** Trades a grant for an access token (sheet §5). */
export const tokenEndpoint: Endpoint = async (visit) => {
  const asked = await tokenChecks.run({ visit })
  const fields = await grants[asked.grantType](asked)
  return fieldsAnswer(fields, wantedFormat(visit.request, asked.parameters.get('format')), visit)
}
