import { after, type Awaitable } from '@flowscope/ports'
import type { WorldState } from '../world/visit.ts'
import type { Grant, LiveGrant } from './records.ts'

export type { LiveGrant }

export async function openGrant(world: WorldState, grant: Grant): Promise<LiveGrant> {
  const key = `${grant.orgId} ${String(await world.store.next(`${grant.orgId} grant`))}`
  const live = { ...grant, key }
  await world.store.put('grant', key, live)
  return live
}

/** @returns `undefined` when the grant was revoked */
export function liveGrant(world: WorldState, key: string): Awaitable<LiveGrant | undefined> {
  return world.store.get('grant', key)
}

/** Milliseconds that a grant is kept beyond its last token, so that not every use writes it anew. */
const slack = 60 * 60 * 1000

/** Remembers a grant until the token that was just issued or used has ended. */
export function keepGrant(
  world: WorldState,
  { key, keptUntil }: LiveGrant,
  until: number | null,
): Awaitable<void> {
  if (outlives(keptUntil, until)) return
  return world.inTurn(turnOf(key), () =>
    after(world.store.get('grant', key), (grant) => {
      if (!grant || outlives(grant.keptUntil, until)) return
      const kept = { ...grant, keptUntil: until === null ? null : until + slack }
      return world.store.put('grant', key, kept)
    }),
  )
}

/** Ends a grant: its refresh token and every access token die with it. */
export async function revokeGrant(world: WorldState, key: string): Promise<void> {
  await world.inTurn(turnOf(key), () => world.store.take('grant', key))
}

function outlives(keptUntil: Grant['keptUntil'], until: number | null): boolean {
  if (keptUntil === null) return true
  return keptUntil !== undefined && until !== null && keptUntil >= until
}

function turnOf(key: string): string {
  return `grant ${key}`
}
