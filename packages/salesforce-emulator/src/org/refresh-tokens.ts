import type { WorldState } from '../world/visit.ts'
import { liveGrant, type LiveGrant } from './grants.ts'
import { mintRefreshToken } from './mint.ts'

export async function issueRefreshToken(world: WorldState, grant: LiveGrant): Promise<string> {
  const token = await mintRefreshToken(world, grant.orgId)
  await world.store.put('issuedRefreshToken', token, { grant: grant.key })
  await world.store.put('refreshToken', token, { grant: grant.key })
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

/** Uses a refresh token up. @returns false when somebody else was faster, or it was rotated away */
export async function spendRefreshToken(world: WorldState, token: string): Promise<boolean> {
  return (await world.store.take('refreshToken', token)) !== undefined
}
