import { after, type Awaitable } from '@flowscope/ports'
import { refreshTokenEnd, type AppSetup } from '@flowscope/reference'
import type { Visit, WorldState } from '../world/visit.ts'
import { appOf } from './apps.ts'
import { keepGrant, liveGrant, type LiveGrant } from './grants.ts'
import { mintRefreshToken } from './mint.ts'
import type { RefreshToken } from './records.ts'

type Moment = Pick<Visit, 'world' | 'now'>

/** @param startedAt when the grant's first refresh token was issued */
export async function issueRefreshToken(
  { world, now }: Moment,
  grant: LiveGrant,
  startedAt = now,
): Promise<string> {
  const token = await mintRefreshToken(world, grant.orgId)
  await world.store.put('issuedRefreshToken', token, { grant: grant.key })
  const app = await appOf(world, grant)
  await keep(world, grant, app, token, { startedAt, issuedAt: now, usedAt: now })
  return token
}

/** The grant of a refresh token that ever was; `undefined` when unknown or revoked. */
export function grantOfRefreshToken(
  world: WorldState,
  token: string,
): Awaitable<LiveGrant | undefined> {
  return after(
    world.store.get('issuedRefreshToken', token),
    (issued) => issued && liveGrant(world, issued.grant),
  )
}

/** @returns `undefined` when it was rotated away */
export function refreshTokenInForce(
  world: WorldState,
  token: string,
): Awaitable<RefreshToken | undefined> {
  return world.store.get('refreshToken', token)
}

/** Uses a refresh token up. @returns `null` when somebody else was faster, or it was rotated away */
export async function spendRefreshToken(
  world: WorldState,
  token: string,
): Promise<RefreshToken | null> {
  return (await world.store.take('refreshToken', token)) ?? null
}

/** A refresh starts the idle time of its refresh token anew (sheet §7). */
export function renewRefreshToken(
  { world, now }: Moment,
  grant: LiveGrant,
  app: AppSetup,
  token: string,
  { startedAt, issuedAt }: RefreshToken,
): Awaitable<void> {
  return keep(world, grant, app, token, { startedAt, issuedAt, usedAt: now })
}

function keep(
  world: WorldState,
  grant: LiveGrant,
  app: AppSetup | null,
  token: string,
  { startedAt, issuedAt, usedAt }: Omit<RefreshToken, 'grant' | 'endsAt'>,
): Awaitable<void> {
  const endsAt = app ? refreshTokenEnd(app, { startedAt, usedAt }) : usedAt
  const record = { grant: grant.key, startedAt, issuedAt, usedAt, endsAt }
  return after(world.store.put('refreshToken', token, record), () =>
    keepGrant(world, grant, endsAt),
  )
}
