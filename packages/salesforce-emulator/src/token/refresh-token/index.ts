import { after, type Awaitable } from '@flowscope/ports'
import { issueAccessToken } from '../../org/access-tokens.ts'
import { issueRefreshToken, renewRefreshToken } from '../../org/refresh-tokens.ts'
import { checklist } from '../../world/checklist.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import type { Fields } from '../fields-answer.ts'
import type { Grant } from '../grant.ts'
import { tokenFields } from '../token-fields.ts'
import { refreshAppInstalled } from './checks/refresh-app-installed.ts'
import { refreshAddressAllowed, refreshHourAllowed } from './checks/refresh-entrance.ts'
import { refreshOrgActive, refreshUserActive } from './checks/refresh-account.ts'
import { refreshTokenAlive } from './checks/refresh-token-alive.ts'
import { refreshTokenCurrent } from './checks/refresh-token-current.ts'
import { refreshTokenFirstUse } from './checks/refresh-token-first-use.ts'
import { refreshTokenOfClient } from './checks/refresh-token-of-client.ts'
import { refreshTokenUnexpired } from './checks/refresh-token-unexpired.ts'

/** Reuse is looked for early, and the token is used up last: what is refused can be tried again. */
const refreshChecks = checklist<IdentifiedClient>()
  .check(refreshTokenAlive)
  .check(refreshTokenOfClient)
  .check(refreshTokenCurrent)
  .check(refreshTokenUnexpired)
  .check(refreshAppInstalled)
  .check(refreshOrgActive)
  .check(refreshUserActive)
  .check(refreshHourAllowed)
  .check(refreshAddressAllowed)
  .check(refreshTokenFirstUse)

type Refreshing = Awaited<ReturnType<typeof refreshChecks.run>>

/** `grant_type=refresh_token`: a new access token, and under rotation a new refresh token. */
export const refresh: Grant = (asked) =>
  after(after(identifyingClient.run(asked), refreshChecks.run), renewed)

function renewed(refreshing: Refreshing): Awaitable<Fields> {
  const { visit, grant, org, user, client } = refreshing
  const { app } = client
  const { scopes } = grant
  return after(issueAccessToken(visit, grant, { org, user, app }), (accessToken) =>
    after(nextRefreshToken(refreshing), (refreshToken) => {
      visit.trail.reach('accessToken.renewed')
      return tokenFields(visit, { accessToken, refreshToken, scopes, nonce: null, org, user, app })
    }),
  )
}

function nextRefreshToken(refreshing: Refreshing): Awaitable<string | null> {
  const { visit, client, grant, refreshToken, inForce } = refreshing
  if (client.app.refreshTokenRotation) return issueRefreshToken(visit, grant, inForce.startedAt)
  return after(renewRefreshToken(visit, grant, client.app, refreshToken, inForce), () => null)
}
