import type { Endpoint } from '../world/visit.ts'
import { exchangeCode } from './authorization-code/index.ts'
import { basicHeaderReadable } from './checks/basic-header-readable.ts'
import { clientAuthenticated } from './checks/client-authenticated.ts'
import { clientKnown } from './checks/client-known.ts'
import { grantTypeSupported } from './checks/grant-type-supported.ts'
import { readingTokenRequest } from './checks/token-parameters.ts'
import { fieldsAnswer, wantedFormat } from './fields-answer.ts'
import { refresh } from './refresh-token/index.ts'

/** What the token endpoint asks before it looks at the grant; this order is inferred. */
const tokenChecks = readingTokenRequest
  .check(grantTypeSupported)
  .check(basicHeaderReadable)
  .check(clientKnown)
  .check(clientAuthenticated)

/** Trades a code or a refresh token for an access token (sheet §5). */
export const tokenEndpoint: Endpoint = async (visit) => {
  const asked = await tokenChecks.run({ visit })
  const fields =
    asked.grantType === 'authorization_code' ? await exchangeCode(asked) : await refresh(asked)
  return fieldsAnswer(fields, wantedFormat(visit.request, asked.parameters.get('format')), visit)
}
