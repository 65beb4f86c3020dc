import type { Visit } from '../world/visit.ts'
import { cookieValues, setCookie } from './cookies.ts'
import { mintBrowserMark } from './mint.ts'
import type { Member } from './place.ts'

const day = 24 * 60 * 60 * 1000

/** Milliseconds for which a browser stays known; the true number is not published. */
export const activationTime = 30 * day

/** The cookie by which a browser is known again; its name is ours (sheet §17). */
const cookieName = 'activatedBrowser'

/** Whether this user has verified the identity with this browser before. */
export async function isActivated(visit: Visit, member: Member): Promise<boolean> {
  return (await usersOf(visit)).includes(keyOf(member))
}

/**
 * Remembers that the user verified the identity with this browser. The mark is always a new one, so
 * that nobody can be made to activate a browser that somebody else has the mark of.
 *
 * @returns the `Set-Cookie` value that carries the mark
 */
export async function activateBrowser(visit: Visit, member: Member): Promise<string> {
  const { world, now, request } = visit
  const users = [...new Set([...(await usersOf(visit)), keyOf(member)])]
  const mark = await mintBrowserMark(world, member.org.id)
  await world.store.put('activatedBrowser', mark, { users, activatedAt: now })
  return setCookie(request, cookieName, mark, activationTime / 1000)
}

async function usersOf({ world, now, request }: Visit): Promise<readonly string[]> {
  for (const mark of cookieValues(request, cookieName)) {
    const known = await world.store.get('activatedBrowser', mark)
    if (known && now - known.activatedAt <= activationTime) return known.users
  }
  return []
}

function keyOf({ org, user }: Member): string {
  return `${org.id} ${user.id}`
}
