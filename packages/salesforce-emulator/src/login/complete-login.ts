import { encodeForm } from '@flowscope/http-message'
import { openSession } from '../org/browser-sessions.ts'
import { forgetFailures } from '../org/failed-logins.ts'
import type { Intent } from '../org/pending-logins.ts'
import type { Member } from '../org/place.ts'
import { redirectAnswer, type Answer } from '../world/answer.ts'
import type { Visit } from '../world/visit.ts'
import { rememberOrForget } from './remembered-usernames.ts'

/** How a login came to its end. */
interface Completed {
  readonly member: Member
  readonly intent: Intent
  /** `Set-Cookie` value of a browser that has just been verified; `null` without verification. */
  readonly activation: string | null
}

/** Opens the session and sends the browser to the front door (sheet §1.2, hop 6, §13.3). */
export async function completeLogin(visit: Visit, completed: Completed): Promise<Answer> {
  const { member, intent, activation } = completed
  await forgetFailures(visit.world, member)
  const cookies = [
    await openSession(visit, member),
    ...(activation === null ? [] : [activation]),
    ...rememberOrForget(visit.request, member.user.username, intent.remember),
  ]
  visit.trail.reach('session.opened', { stored: member.user.username, received: null })
  return redirectAnswer(
    `${visit.place.origin}/secur/frontdoor.jsp?${frontdoorQuery(intent, activation !== null)}`,
    cookies.map((cookie) => ['Set-Cookie', cookie]),
  )
}

function frontdoorQuery({ startUrl, display }: Intent, verified: boolean): string {
  const shape = [
    ['apv', '1'],
    ['display', display],
  ] as const
  const target = ['retURL', startUrl] as const
  return encodeForm(verified ? [target, ...shape, ['ucs', '1']] : [...shape, target])
}
