import type { Awaitable } from '@flowscope/ports'
import type { Visit, WorldState } from '../world/visit.ts'
import type { Member } from './place.ts'
import type { FailedLogins } from './records.ts'

const minute = 60_000

const none: FailedLogins = { count: 0, lockedUntil: null }

/** @returns when the lock ends, in milliseconds since the epoch; `null` when the user is not locked */
export async function lockedUntil({ world, now }: Visit, member: Member): Promise<number | null> {
  const { lockedUntil: end } = await failuresOf(world, member)
  return end !== null && end > now ? end : null
}

/** Counts a wrong password or code in; at the org's limit the user is locked (sheet §9.2). */
export function countFailure({ world, now }: Visit, member: Member): Awaitable<void> {
  const { maximumInvalidLoginAttempts, lockoutMinutes } = member.org.setup
  const key = keyOf(member)
  return world.inTurn(key, async () => {
    const before = await failuresOf(world, member)
    if (before.lockedUntil !== null && before.lockedUntil > now) return
    const count = before.lockedUntil === null ? before.count + 1 : 1
    const locks = count >= maximumInvalidLoginAttempts
    const end = locks ? now + lockoutMinutes * minute : null
    await world.store.put('failedLogins', key, { count, lockedUntil: end })
  })
}

/** A complete login starts the count anew. */
export async function forgetFailures(world: WorldState, member: Member): Promise<void> {
  await world.store.take('failedLogins', keyOf(member))
}

async function failuresOf(world: WorldState, member: Member): Promise<FailedLogins> {
  return (await world.store.get('failedLogins', keyOf(member))) ?? none
}

function keyOf({ org, user }: Member): string {
  return `${org.id} ${user.id}`
}
