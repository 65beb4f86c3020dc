import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Visit, WorldState } from '../world/visit.ts'
import type { Org } from './directory.ts'
import { liveGrant, type LiveGrant } from './grants.ts'
import { mintAccessToken } from './mint.ts'
import { servesOrg } from './place.ts'
import { idleTime } from './session-policy.ts'

/** An access token that opens doors, and for whom. */
export interface Bearer {
  readonly token: string
  readonly grant: LiveGrant
  readonly org: Org
  readonly user: UserSetup
  readonly app: AppSetup
  readonly issuedAt: number
  /** Milliseconds since the epoch at which it ends unless it is used before. */
  readonly expiresAt: number
}

/** Whose token it is, and of which app. */
export type Holder = Pick<Bearer, 'org' | 'user' | 'app'>

export async function issueAccessToken({ world, now }: Visit, grant: LiveGrant, holder: Holder) {
  const token = await mintAccessToken(world, grant.orgId)
  const endsAt = now + idleTime(holder.org, holder.user, holder.app)
  await world.store.put('accessToken', token, { grant: grant.key, issuedAt: now, endsAt })
  return token
}

/** @returns `null` when the token is unknown here, was revoked, or was idle for too long */
export async function bearerOf(visit: Visit, token: string): Promise<Bearer | null> {
  const { world, now, place } = visit
  const record = await world.store.get('accessToken', token)
  const grant = record ? await liveGrant(world, record.grant) : null
  if (!record || !grant || !servesOrg(place, grant.orgId)) return null
  const org = world.directory.byId.get(grant.orgId)
  const user = org?.users.get(grant.userId)
  const app = appOf(world, grant)
  if (!org || !user || !app || now > record.endsAt) return null
  return { token, grant, org, user, app, issuedAt: record.issuedAt, expiresAt: record.endsAt }
}

/** Each use starts the idle time anew. */
export async function renew({ world, now }: Visit, bearer: Bearer) {
  const { token, grant, issuedAt, org, user, app } = bearer
  const endsAt = now + idleTime(org, user, app)
  await world.store.put('accessToken', token, { grant: grant.key, issuedAt, endsAt })
}

function appOf({ directory }: WorldState, { orgId, consumerKey }: LiveGrant) {
  return directory.byId.get(orgId)?.apps.get(consumerKey)
}

export async function revokeAccessToken(world: WorldState, token: string): Promise<void> {
  await world.store.take('accessToken', token)
}
