import { countGrant } from '../../org/approvals.ts'
import { issueAccessToken } from '../../org/access-tokens.ts'
import { rememberExchange } from '../../org/codes.ts'
import { openGrant } from '../../org/grants.ts'
import { issueRefreshToken } from '../../org/refresh-tokens.ts'
import { covers } from '../../org/scopes.ts'
import { checklist } from '../../world/checklist.ts'
import { holderAppInstalled, holderOrgActive, holderUserActive } from '../checks/holder-standing.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import type { Grant } from '../grant.ts'
import { tokenFields } from '../token-fields.ts'
import { codeFresh } from './checks/code-fresh.ts'
import { codeKnown } from './checks/code-known.ts'
import { codeOfClient } from './checks/code-of-client.ts'
import { codeUnused, type WithCode } from './checks/code-unused.ts'
import { redirectUriSame } from './checks/redirect-uri-same.ts'
import { verifierExpected } from './checks/verifier-expected.ts'
import { verifierMatches } from './checks/verifier-matches.ts'

/**
 * The code is taken before the rest is looked at: whoever presents it, it is used up, so that a code
 * that leaked cannot be tried twice. This order is inferred.
 */
const codeChecks = checklist<IdentifiedClient>()
  .check(codeKnown)
  .check(codeUnused)
  .check(codeFresh)
  .check(codeOfClient)
  .check(redirectUriSame)
  .check(verifierExpected)
  .check(verifierMatches)
  .check(holderAppInstalled)
  .check(holderOrgActive)
  .check(holderUserActive)

/** `grant_type=authorization_code` (sheet §5.4). */
export const exchangeCode: Grant = async (asked) => {
  const exchange = await codeChecks.run(await identifyingClient.run(asked))
  const { visit, code, org, user, client } = exchange
  const grant = await openGrant(visit.world, grantOf(exchange))
  await rememberExchange(visit.world, exchange.received, code, grant.key)
  await countGrant(visit.world, grant, grant.key)
  const accessToken = await issueAccessToken(visit, grant, { org, user, app: client.app })
  const refreshToken = covers(code.scopes, 'refresh_token')
    ? await issueRefreshToken(visit, grant)
    : null
  const fields = { accessToken, refreshToken, scopes: code.scopes, nonce: code.nonce }
  visit.trail.reach('tokens.issued')
  return tokenFields(visit, { ...fields, org, user, app: client.app })
}

function grantOf({ code: { orgId, userId, consumerKey, scopes, issuedAt } }: WithCode) {
  return { orgId, userId, consumerKey, scopes, approvedAt: issuedAt }
}
