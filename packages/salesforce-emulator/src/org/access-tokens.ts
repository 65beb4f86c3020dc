import { after, type Awaitable } from '@flowscope/ports'
import { idleTime, sessionTime } from '@flowscope/reference'
import type { Visit, WorldState } from '../world/visit.ts'
import { appOf } from './apps.ts'
import type { Holder } from './holder.ts'
import { keepGrant, liveGrant, type LiveGrant } from './grants.ts'
import { isJwt, jwtAccessToken, jwtHolds, signedPart } from './jwt-access-tokens.ts'
import { mintAccessToken } from './mint.ts'
import { servesOrg } from './place.ts'
import type { AccessToken } from './records.ts'
import { whyLockedOut } from './standing.ts'

/** An access token that opens doors, and for whom. */
export interface Bearer extends Holder {
  readonly token: string
  readonly grant: LiveGrant
  readonly issuedAt: number
  /** Milliseconds since the epoch at which it ends unless it is used before. */
  readonly expiresAt: number
}

/** An access token that opens nothing, and why: for the teacher's note. */
export interface DeadToken {
  readonly because: string
}

export function issueAccessToken(
  visit: Visit,
  grant: LiveGrant,
  holder: Holder,
): Awaitable<string> {
  const isSigned = holder.app.issueJwtAccessTokens
  const endsAt = isSigned ? endOfJwt(visit, holder) : endOfOpaque(visit, holder)
  const made = isSigned
    ? jwtAccessToken(visit, grant, holder, endsAt)
    : mintAccessToken(visit.world, grant.orgId)
  return after(made, (token) => after(keepToken(visit, grant, token, endsAt), () => token))
}

function keepToken({ world, now }: Visit, grant: LiveGrant, token: string, endsAt: number) {
  const record = { grant: grant.key, issuedAt: now, endsAt }
  return after(world.store.put('accessToken', keyOf(token), record), () =>
    keepGrant(world, grant, endsAt),
  )
}

function endOfOpaque({ now }: Visit, { org, user, app }: Holder): number {
  return now + idleTime(org.setup, user, app)
}

/** Whole seconds. */
function endOfJwt({ now }: Visit, { org, user }: Holder): number {
  return Math.floor((now + sessionTime(org.setup, user)) / 1000) * 1000
}

/** @returns `null` when the token is unknown here, was revoked, or was idle for too long */
export async function bearerOf(visit: Visit, token: string): Promise<Bearer | null> {
  const found = await examineToken(visit, token)
  return 'because' in found ? null : found
}

/** Looks a token up; what keeps it from opening anything is told in words. */
export async function examineToken(visit: Visit, token: string): Promise<Bearer | DeadToken> {
  const { world, now } = visit
  if (isJwt(token) && !(await jwtHolds(visit, token))) {
    return { because: 'a JWT that this org did not sign, or that has ended' }
  }
  const record = await world.store.get('accessToken', keyOf(token))
  if (!record) return { because: 'never issued, revoked, or ended long ago' }
  if (now > record.endsAt) return { because: `ended ${new Date(record.endsAt).toISOString()}` }
  const grant = await liveGrant(world, record.grant)
  if (!grant) return { because: 'revoked together with its grant' }
  if (!servesOrg(visit.place, grant.orgId)) return { because: 'a token of another org' }
  return bearing(visit, token, record, grant)
}

async function bearing(
  { world }: Visit,
  token: string,
  { issuedAt, endsAt }: AccessToken,
  grant: LiveGrant,
): Promise<Bearer | DeadToken> {
  const org = world.directory.byId.get(grant.orgId)
  const user = org?.users.get(grant.userId)
  const app = await appOf(world, grant)
  if (!org || !user || !app) return { because: 'its user or its app is gone' }
  const because = whyLockedOut(org, user, app)
  if (because !== null) return { because }
  return { token, grant, org, user, app, issuedAt, expiresAt: endsAt }
}

/** Each use starts the idle time anew; a JWT carries its end inside and keeps it. */
export async function renew({ world, now }: Visit, bearer: Bearer) {
  const { token, grant, org, user, app } = bearer
  if (isJwt(token)) return
  const endsAt = now + idleTime(org.setup, user, app)
  await world.inTurn(turnOf(token), async () => {
    const record = await world.store.get('accessToken', token)
    if (record) await world.store.put('accessToken', token, { ...record, endsAt })
  })
  await keepGrant(world, grant, endsAt)
}

export async function revokeAccessToken(world: WorldState, token: string): Promise<void> {
  await world.inTurn(turnOf(token), () => world.store.take('accessToken', keyOf(token)))
}

function turnOf(token: string): string {
  return `accessToken ${token}`
}

function keyOf(token: string): string {
  return isJwt(token) ? signedPart(token) : token
}
