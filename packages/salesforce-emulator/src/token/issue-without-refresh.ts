import { issueAccessToken } from '../org/access-tokens.ts'
import { standingGrant } from '../org/standing-grants.ts'
import type { Visited } from '../world/visit.ts'
import type { WithHolder, WithScopes } from './checks/holder.ts'
import type { Flow } from './field-orders.ts'
import type { Fields } from './fields-answer.ts'
import { tokenFields } from './token-fields.ts'

/** An access token for somebody who has been let in, and nothing to renew it with. */
export async function issueWithoutRefresh(
  { visit, holder, scopes }: Visited & WithHolder & WithScopes,
  flow: Flow,
): Promise<Fields> {
  const { org, user, app } = holder
  const whose = { orgId: org.id, userId: user.id, consumerKey: app.consumerKey }
  const grant = await standingGrant(visit.world, { ...whose, scopes })
  const accessToken = await issueAccessToken(visit, grant, holder)
  visit.trail.reach('accessToken.issued', { stored: user.username, received: null })
  const issued = { accessToken, refreshToken: null, scopes, nonce: null }
  return tokenFields(visit, { ...issued, ...holder }, flow)
}
