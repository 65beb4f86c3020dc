import { after } from '@flowscope/ports'
import type { Visit } from '../world/visit.ts'
import type { Member } from './place.ts'

/** Logins of one user within {@link loginWindow} (sheet §7). */
export const loginLimit = 3600

/** Milliseconds after which the count of a user's logins starts anew. */
export const loginWindow = 60 * 60 * 1000

/** Counts a login without a browser. @returns false when the user has had too many within the hour */
export function countLogin({ world, now }: Visit, { org, user }: Pick<Member, 'org' | 'user'>) {
  const key = `${org.id} ${user.id}`
  return world.inTurn(`login ${key}`, () =>
    after(world.store.get('loginCount', key), (known) => {
      const current = known && now - known.since < loginWindow ? known : { since: now, count: 0 }
      if (current.count >= loginLimit) return false
      const counted = { ...current, count: current.count + 1 }
      return after(world.store.put('loginCount', key, counted), () => true)
    }),
  )
}

/** Whether the user has had too many logins within the hour; this look does not count as one. */
export async function isOverLoginRate(
  { world, now }: Visit,
  { org, user }: Pick<Member, 'org' | 'user'>,
): Promise<boolean> {
  const known = await world.store.get('loginCount', `${org.id} ${user.id}`)
  return known !== undefined && now - known.since < loginWindow && known.count >= loginLimit
}
