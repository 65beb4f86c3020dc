import { refreshTokenEnd } from '@flowscope/reference'
import type { Visit } from '../world/visit.ts'
import type { Holder } from './holder.ts'
import { appOf } from './apps.ts'
import type { LiveGrant } from './grants.ts'
import { servesOrg } from './place.ts'
import { grantOfRefreshToken, refreshTokenInForce } from './refresh-tokens.ts'
import { whyLockedOut } from './standing.ts'

/** A refresh token that would buy an access token now. */
export interface LiveRefreshToken extends Holder {
  readonly grant: LiveGrant
  readonly issuedAt: number
  /** Milliseconds since the epoch; `null` for never. */
  readonly expiresAt: number | null
}

/** @returns `null` when it is unknown here, rotated away, revoked, or ended by policy */
export async function liveRefreshToken(
  visit: Visit,
  token: string,
): Promise<LiveRefreshToken | null> {
  const { world, now, place } = visit
  const grant = await grantOfRefreshToken(world, token)
  const inForce = await refreshTokenInForce(world, token)
  if (!grant || !inForce || !servesOrg(place, grant.orgId)) return null
  const org = world.directory.byId.get(grant.orgId)
  const user = org?.users.get(grant.userId)
  const app = await appOf(world, grant)
  if (!org || !user || !app || whyLockedOut(org, user, app) !== null) return null
  const expiresAt = refreshTokenEnd(app, inForce)
  if (expiresAt !== null && now >= expiresAt) return null
  return { grant, org, user, app, issuedAt: inForce.issuedAt, expiresAt }
}
