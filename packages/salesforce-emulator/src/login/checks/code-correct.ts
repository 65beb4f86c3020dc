import { equalInConstantTime } from '@flowscope/ports'
import { countFailure, lockedUntil } from '../../org/failed-logins.ts'
import { countWrongCode, type WaitingLogin } from '../../org/pending-logins.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { Refusal, type RefusalAnswer } from '../../world/refusal.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { loginSentences, wrongCode } from '../sentences.ts'
import type { WithWaitingLogin } from './verification-pending.ts'

/** A wrong code counts like a wrong password, so that nobody can try all of them. */
export const codeCorrect: Check<Visited & ReadParameters & WithWaitingLogin, object> = {
  name: 'verification.code',
  examine: async ({ visit, parameters, waiting }) => {
    const stored = waiting.member.user.verificationCode ?? ''
    const received = parameters.get('emc') ?? ''
    const isOpen = (await lockedUntil(visit, waiting.member)) === null
    if (isOpen && stored !== '' && equalInConstantTime(stored, received.trim())) return {}
    await countFailure(visit, waiting.member)
    throw new Refusal(await refusalOf(visit, waiting), { stored, received })
  },
}

async function refusalOf(visit: Visit, waiting: WaitingLogin): Promise<RefusalAnswer> {
  if (await countWrongCode(visit, waiting)) {
    return { place: 'verificationPage', waiting, sentence: wrongCode }
  }
  const { startUrl, display } = waiting.pending
  const { username } = waiting.member.user
  const sentence = loginSentences.tooManyCodes
  return { place: 'loginPage', username, startUrl, display, sentence }
}
