import { after, type Awaitable } from '@flowscope/ports'
import { issueAccessToken } from '../org/access-tokens.ts'
import { standingGrant } from '../org/standing-grants.ts'
import type { Visited } from '../world/visit.ts'
import type { WithHolder, WithScopes } from './checks/holder.ts'
import type { Flow } from './field-orders.ts'
import type { Fields } from './fields-answer.ts'
import { tokenFields } from './token-fields.ts'

/** An access token for somebody who has been let in, and nothing to renew it with. */
export function issueWithoutRefresh(
  { visit, holder, scopes }: Visited & WithHolder & WithScopes,
  flow: Flow,
): Awaitable<Fields> {
  const { org, user, app } = holder
  const whose = { orgId: org.id, userId: user.id, consumerKey: app.consumerKey }
  const granted = standingGrant(visit.world, { ...whose, scopes })
  const made = after(granted, (grant) => issueAccessToken(visit, grant, holder))
  return after(made, (accessToken) => {
    visit.trail.reach('accessToken.issued', { stored: user.username, received: null })
    const issued = { accessToken, refreshToken: null, scopes, nonce: null, org, user, app }
    return tokenFields(visit, issued, flow)
  })
}
