import type { Awaitable } from '@flowscope/ports'
import type { Visit } from '../world/visit.ts'
import { sessionCookie, sessionIds } from './browser-sessions.ts'
import { mintSessionId, mintVerification } from './mint.ts'
import { servesOrg, type Member } from './place.ts'
import type { PendingLogin } from './records.ts'

/** Milliseconds for which a login waits for its code; the true number is not published. */
export const verificationTime = 15 * 60 * 1000

/** Wrong codes after which the password is asked for again; the true number is not published. */
const mostWrongCodes = 5

export interface WaitingLogin {
  readonly key: string
  readonly member: Member
  readonly pending: PendingLogin
}

/** What the login was about, to be taken up again once the code is right. */
export type Intent = Pick<PendingLogin, 'startUrl' | 'display' | 'remember'>

/** @returns the `Set-Cookie` value by which the browser's next request finds the login again */
export async function holdLogin(visit: Visit, member: Member, intent: Intent): Promise<string> {
  const { world, now, request } = visit
  const { org, user } = member
  const key = await mintSessionId(world, org.id)
  await world.store.put('pendingLogin', key, {
    orgId: org.id,
    userId: user.id,
    ...intent,
    vcsrf: await mintVerification(world, org.id),
    wrongCodes: 0,
    startedAt: now,
  })
  return sessionCookie(request, key)
}

/** The login of this browser that waits for its code; `null` when there is none. */
export async function waitingLogin(visit: Visit): Promise<WaitingLogin | null> {
  const { world, now, place } = visit
  for (const key of sessionIds(visit)) {
    const pending = await world.store.get('pendingLogin', key)
    if (!pending || !servesOrg(place, pending.orgId)) continue
    if (now - pending.startedAt > verificationTime) continue
    const org = world.directory.byId.get(pending.orgId)
    const user = org?.users.get(pending.userId)
    if (org && user) return { key, pending, member: { org, user } }
  }
  return null
}

/** @returns whether another code may be tried */
export function countWrongCode({ world }: Visit, { key }: WaitingLogin): Awaitable<boolean> {
  return world.inTurn(key, async () => {
    const pending = await world.store.take('pendingLogin', key)
    if (!pending) return false
    const wrongCodes = pending.wrongCodes + 1
    if (wrongCodes >= mostWrongCodes) return false
    await world.store.put('pendingLogin', key, { ...pending, wrongCodes })
    return true
  })
}

/** Ends the waiting. @returns false when somebody else was faster */
export function releaseLogin({ world }: Visit, { key }: WaitingLogin): Awaitable<boolean> {
  return world.inTurn(key, async () => (await world.store.take('pendingLogin', key)) !== undefined)
}
