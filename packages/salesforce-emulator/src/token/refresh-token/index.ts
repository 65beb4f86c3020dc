import { issueAccessToken } from '../../org/access-tokens.ts'
import { issueRefreshToken } from '../../org/refresh-tokens.ts'
import { checklist } from '../../world/checklist.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import type { Grant } from '../grant.ts'
import { tokenFields } from '../token-fields.ts'
import { refreshTokenAlive } from './checks/refresh-token-alive.ts'
import { refreshTokenCurrent } from './checks/refresh-token-current.ts'
import { refreshTokenOfClient } from './checks/refresh-token-of-client.ts'

const refreshChecks = checklist<IdentifiedClient>()
  .check(refreshTokenAlive)
  .check(refreshTokenOfClient)
  .check(refreshTokenCurrent)

/** `grant_type=refresh_token`: a new access token, and under rotation a new refresh token. */
export const refresh: Grant = async (asked) => {
  const { visit, grant, org, user, client } = await refreshChecks.run(
    await identifyingClient.run(asked),
  )
  const { app } = client
  const accessToken = await issueAccessToken(visit, grant, { org, user, app })
  const refreshToken = app.refreshTokenRotation ? await issueRefreshToken(visit.world, grant) : null
  visit.trail.reach('accessToken.renewed')
  const { scopes } = grant
  return tokenFields(visit, { accessToken, refreshToken, scopes, nonce: null, org, user, app })
}
