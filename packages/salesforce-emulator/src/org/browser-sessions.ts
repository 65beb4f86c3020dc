import { sessionTime, type UserSetup } from '@flowscope/reference'
import type { Visit } from '../world/visit.ts'
import { cookieValues, setCookie } from './cookies.ts'
import type { Org } from './directory.ts'
import { mintSessionId } from './mint.ts'
import { servesOrg, type Member } from './place.ts'

/** Milliseconds without use after which a user has to log in again: the default of a new org. */
export const sessionTimeout = 2 * 60 * 60 * 1000

/** A user who is logged in with the browser that sent this request. */
export interface LoggedIn {
  readonly sid: string
  readonly org: Org
  readonly user: UserSetup
  readonly authenticatedAt: number
}

/** The session that the cookie `sid` stands for, renewed by this use; `null` when there is none. */
export async function currentSession(visit: Visit): Promise<LoggedIn | null> {
  const { world, now, place } = visit
  for (const sid of sessionIds(visit)) {
    const session = await world.store.get('browserSession', sid)
    if (!session || !servesOrg(place, session.orgId)) continue
    if (now - session.lastUsedAt > session.idleTime) continue
    const org = world.directory.byId.get(session.orgId)
    const user = org?.users.get(session.userId)
    if (!org || !user) continue
    await world.store.put('browserSession', sid, { ...session, lastUsedAt: now })
    return { sid, org, user, authenticatedAt: session.authenticatedAt }
  }
  return null
}

/** @returns the `Set-Cookie` value that carries the session */
export async function openSession(
  { world, now, request }: Visit,
  { org, user }: Member,
): Promise<string> {
  const sid = await mintSessionId(world, org.id)
  await world.store.put('browserSession', sid, {
    orgId: org.id,
    userId: user.id,
    authenticatedAt: now,
    lastUsedAt: now,
    idleTime: sessionTime(org.setup, user),
  })
  return sessionCookie(request, sid)
}

/** The cookie of a session, and of a login that still waits for its verification code. */
export function sessionCookie(request: Visit['request'], sid: string): string {
  return setCookie(request, 'sid', sid, null)
}

/** Ends every session that the request names. @returns the `Set-Cookie` value that clears the cookie */
export async function closeSession(visit: Visit): Promise<string> {
  for (const sid of sessionIds(visit)) await visit.world.store.take('browserSession', sid)
  return setCookie(visit.request, 'sid', '', 0)
}

export function sessionIds({ request }: Visit): readonly string[] {
  return cookieValues(request, 'sid')
}
