import { holdLogin, type Intent } from '../org/pending-logins.ts'
import type { Member } from '../org/place.ts'
import { displayOf } from '../pages/display.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { redirectAnswer, type Answer } from '../world/answer.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Visit } from '../world/visit.ts'
import {
  insideLoginAddresses,
  insideLoginHours,
  userActive,
  userNotFrozen,
} from './checks/not-restricted.ts'
import { passwordCorrect } from './checks/password-correct.ts'
import { userUnlocked } from './checks/user-unlocked.ts'
import { completeLogin } from './complete-login.ts'
import { isAskedForCode, verificationPath } from './identity-verification.ts'
import { localPath } from './login-url.ts'

const loggingIn = readingPage
  .check(passwordCorrect)
  .check(userUnlocked)
  .check(userActive)
  .check(userNotFrozen)
  .check(insideLoginHours)
  .check(insideLoginAddresses)

/** `POST /`: the form of the login page (sheet §1.2, hop 4). */
export async function logIn(visit: Visit): Promise<Answer> {
  const { parameters, member } = await loggingIn.run({ visit })
  const intent = intentOf(parameters)
  return (await isAskedForCode(visit, member))
    ? askForCode(visit, member, intent)
    : completeLogin(visit, { member, intent, activation: null })
}

function intentOf(parameters: Parameters): Intent {
  return {
    startUrl: localPath(parameters.get('startURL')),
    display: displayOf(parameters.get('display')),
    remember: parameters.has('rememberUn'),
  }
}

async function askForCode(visit: Visit, member: Member, intent: Intent): Promise<Answer> {
  const cookie = await holdLogin(visit, member, intent)
  visit.trail.reach('verification.needed', { stored: member.user.username, received: null })
  return redirectAnswer(`${visit.place.origin}${verificationPath}`, [['Set-Cookie', cookie]])
}
