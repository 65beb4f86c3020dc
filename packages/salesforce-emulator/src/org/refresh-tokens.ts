import type { Visit, WorldState } from '../world/visit.ts'
import { appOf } from './apps.ts'
import { keepGrant, liveGrant, type LiveGrant } from './grants.ts'
import { mintRefreshToken } from './mint.ts'
import type { RefreshToken } from './records.ts'
import { refreshTokenEnd } from './refresh-policy.ts'

type Moment = Pick<Visit, 'world' | 'now'>

/** @param startedAt when the grant's first refresh token was issued */
export async function issueRefreshToken(
  { world, now }: Moment,
  grant: LiveGrant,
  startedAt = now,
): Promise<string> {
  const token = await mintRefreshToken(world, grant.orgId)
  await world.store.put('issuedRefreshToken', token, { grant: grant.key })
  const record = { grant: grant.key, startedAt, issuedAt: now, usedAt: now }
  await keep(world, grant, token, record)
  return token
}

/** The grant of a refresh token that ever was; `null` when unknown or revoked. */
export async function grantOfRefreshToken(
  world: WorldState,
  token: string,
): Promise<LiveGrant | null> {
  const issued = await world.store.get('issuedRefreshToken', token)
  return issued ? liveGrant(world, issued.grant) : null
}

/** @returns `null` when it was rotated away */
export async function refreshTokenInForce(
  world: WorldState,
  token: string,
): Promise<RefreshToken | null> {
  return (await world.store.get('refreshToken', token)) ?? null
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
  token: string,
  record: RefreshToken,
): Promise<void> {
  return keep(world, grant, token, { ...record, usedAt: now })
}

async function keep(
  world: WorldState,
  grant: LiveGrant,
  token: string,
  record: Omit<RefreshToken, 'endsAt'>,
): Promise<void> {
  const app = await appOf(world, grant)
  const endsAt = app ? refreshTokenEnd(app, record) : record.usedAt
  await world.store.put('refreshToken', token, { ...record, endsAt })
  await keepGrant(world, grant, endsAt)
}
