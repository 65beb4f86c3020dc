import { activateBrowser } from '../org/activated-browsers.ts'
import { releaseLogin, type WaitingLogin } from '../org/pending-logins.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { codeCorrect } from './checks/code-correct.ts'
import { verificationForm } from './checks/verification-form.ts'
import { noLoginWaits, verificationPending } from './checks/verification-pending.ts'
import { completeLogin } from './complete-login.ts'
import { verificationPage } from './verification-page.ts'

const findingTheLogin = readingPage.check(verificationPending)
const verifying = findingTheLogin.check(verificationForm).check(codeCorrect)

/** Where the user of an unknown browser types the code from the e-mail (sheet §13.3). */
export const verificationEndpoint: Endpoint = (visit) =>
  visit.request.method === 'POST' ? verify(visit) : show(visit)

async function show(visit: Visit): Promise<Answer> {
  const { parameters, waiting } = await findingTheLogin.run({ visit })
  const { user } = waiting.member
  visit.trail.reach('verification.shown', { stored: user.verificationCode, received: null })
  const wasResent = parameters.has('resend')
  return pageAnswer(verificationPage({ ...partsOf(waiting), wasResent, error: null }))
}

async function verify(visit: Visit): Promise<Answer> {
  const { waiting } = await verifying.run({ visit })
  if (!(await releaseLogin(visit, waiting))) throw noLoginWaits()
  const activation = await activateBrowser(visit, waiting.member)
  return completeLogin(visit, { member: waiting.member, intent: waiting.pending, activation })
}

/** The page once more, after a wrong code. */
export function verifyAgain(waiting: WaitingLogin, sentence: string): Answer {
  return pageAnswer(verificationPage({ ...partsOf(waiting), wasResent: false, error: sentence }))
}

function partsOf({ member, pending }: WaitingLogin) {
  return { email: member.user.email, vcsrf: pending.vcsrf, display: pending.display }
}
