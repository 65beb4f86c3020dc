import { issueAccessToken } from '../../org/access-tokens.ts'
import { issueRefreshToken } from '../../org/refresh-tokens.ts'
import { checklist } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithClient } from '../checks/client-known.ts'
import type { Fields } from '../fields-answer.ts'
import { tokenFields } from '../token-fields.ts'
import { refreshTokenAlive } from './checks/refresh-token-alive.ts'
import { refreshTokenCurrent } from './checks/refresh-token-current.ts'
import { refreshTokenOfClient } from './checks/refresh-token-of-client.ts'

type Asked = Visited & ReadParameters & WithClient

const refreshChecks = checklist<Asked>()
  .check(refreshTokenAlive)
  .check(refreshTokenOfClient)
  .check(refreshTokenCurrent)

/** `grant_type=refresh_token`: a new access token, and under rotation a new refresh token. */
export async function refresh(asked: Asked): Promise<Fields> {
  const { visit, grant, org, user, client } = await refreshChecks.run(asked)
  const { app } = client
  const accessToken = await issueAccessToken(visit.world, grant, visit.now)
  const refreshToken = app.refreshTokenRotation ? await issueRefreshToken(visit.world, grant) : null
  visit.trail.reach('accessToken.renewed')
  const { scopes } = grant
  return tokenFields(visit, { accessToken, refreshToken, scopes, nonce: null, org, user, app })
}
