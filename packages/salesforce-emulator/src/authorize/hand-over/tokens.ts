import { issueAccessToken } from '../../org/access-tokens.ts'
import { countGrant } from '../../org/approvals.ts'
import { openGrant } from '../../org/grants.ts'
import { issueRefreshToken } from '../../org/refresh-tokens.ts'
import { covers } from '../../org/scopes.ts'
import { scriptRedirect } from '../../pages/script-redirect.ts'
import { hybridFields } from '../../token/hybrid/hybrid-fields.ts'
import { tokenFields } from '../../token/token-fields.ts'
import { pageAnswer, type Answer } from '../../world/answer.ts'
import type { Fields } from '../../token/fields-answer.ts'
import { whose, type Admitted } from './admitted.ts'
import { fragmentUrl } from './fragment-url.ts'
import { issuerPairs } from './issuer.ts'
import { mayKeepRefreshToken } from './refresh-token-holder.ts'

/** The user-agent flow: tokens in the fragment of the callback URL (sheet §3.2). */
export async function giveTokens(admitted: Admitted): Promise<Answer> {
  const { visit, parked } = admitted
  const fields = inOrder(await issue(admitted), parked.askedFor === 'token id_token')
  const { before, after } = fields
  const state: Fields = parked.state === null ? [] : [['state', parked.state]]
  const hybrid =
    parked.askedFor === 'hybrid_token'
      ? await hybridFields(visit, admitted.session.org, parked.scopes)
      : []
  const pairs = [...before, ...issuerPairs(visit), ...state, ...after, ...hybrid]
  visit.trail.reach('userAgent.tokensIssued')
  return pageAnswer(scriptRedirect(fragmentUrl(parked.redirectUri, pairs)))
}

async function issue(admitted: Admitted): Promise<Fields> {
  const { visit, parked, app } = admitted
  const { org, user } = admitted.session
  const { scopes, nonce } = parked
  const grant = await openGrant(visit.world, { ...whose(admitted), scopes, approvedAt: visit.now })
  await countGrant(visit.world, grant, grant.key)
  const accessToken = await issueAccessToken(visit, grant, { org, user, app })
  const keeps = covers(scopes, 'refresh_token') && mayKeepRefreshToken(visit, parked.redirectUri)
  const refreshToken = keeps ? await issueRefreshToken(visit, grant) : null
  return tokenFields(visit, { accessToken, refreshToken, scopes, nonce, org, user, app })
}

const beforeState = [
  'access_token',
  'refresh_token',
  'instance_url',
  'id',
  'issued_at',
  'signature',
  'scope',
  'token_type',
  'api_instance_url',
]

/** Another order than at the token endpoint; the id token only when it was asked for. */
function inOrder(fields: Fields, wantsIdToken: boolean) {
  const named = (wanted: string) => fields.filter(([name]) => name === wanted)
  return { before: beforeState.flatMap(named), after: wantsIdToken ? named('id_token') : [] }
}
