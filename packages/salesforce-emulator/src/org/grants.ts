import type { WorldState } from '../world/visit.ts'
import type { Grant } from './records.ts'

export interface LiveGrant extends Grant {
  readonly key: string
}

export async function openGrant(world: WorldState, grant: Grant): Promise<LiveGrant> {
  const key = `${grant.orgId} ${String(await world.store.next(`${grant.orgId} grant`))}`
  await world.store.put('grant', key, grant)
  return { ...grant, key }
}

/** @returns `null` when the grant was revoked */
export async function liveGrant(world: WorldState, key: string): Promise<LiveGrant | null> {
  const grant = await world.store.get('grant', key)
  return grant ? { ...grant, key } : null
}

/** Ends a grant: its refresh token and every access token die with it. */
export async function revokeGrant(world: WorldState, key: string): Promise<void> {
  await world.store.take('grant', key)
}
