import { lockedUntil } from '../../org/failed-logins.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { loginRefusal } from '../login-refusal.ts'
import { loginSentences } from '../sentences.ts'
import type { WithMember } from './password-correct.ts'

/** A locked user is refused with the right password too, in words that do not say that it is right. */
export const userUnlocked: Check<Visited & ReadParameters & WithMember, object> = {
  name: 'user.unlocked',
  examine: async ({ visit, parameters, member }) => {
    const end = await lockedUntil(visit, member)
    if (end === null) return {}
    const { maximumInvalidLoginAttempts } = member.org.setup
    throw loginRefusal(parameters, loginSentences.notLoggedIn, {
      stored: `${String(maximumInvalidLoginAttempts)} invalid attempts, locked until ${new Date(end).toISOString()}`,
      received: member.user.username,
    })
  },
}
