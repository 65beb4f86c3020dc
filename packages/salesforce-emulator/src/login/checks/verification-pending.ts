import { waitingLogin, type WaitingLogin } from '../../org/pending-logins.ts'
import type { Check } from '../../world/checklist.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Visited } from '../../world/visit.ts'
import { loginSentences } from '../sentences.ts'

export interface WithWaitingLogin {
  readonly waiting: WaitingLogin
}

/** The code belongs to a login whose password was right, in this browser and not long ago. */
export const verificationPending: Check<Visited, WithWaitingLogin> = {
  name: 'verification.pending',
  examine: async ({ visit }) => {
    const waiting = await waitingLogin(visit)
    if (!waiting) throw noLoginWaits()
    return { waiting }
  },
}

export function noLoginWaits(): Refusal {
  return new Refusal({
    place: 'loginPage',
    username: '',
    startUrl: '/',
    display: 'page',
    sentence: loginSentences.codeExpired,
  })
}
