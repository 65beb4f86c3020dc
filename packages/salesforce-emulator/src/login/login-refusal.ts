import { displayOf } from '../pages/display.ts'
import type { Parameters } from '../world/parameters.ts'
import { Refusal } from '../world/refusal.ts'
import type { Evidence } from '../world/trail.ts'
import { localPath } from './login-url.ts'
import type { LoginSentence } from './sentences.ts'

/** Shows the login page once more, with what was typed but for the password. */
export function loginRefusal(
  parameters: Parameters,
  sentence: LoginSentence,
  evidence: Evidence,
): Refusal {
  return new Refusal(
    {
      place: 'loginPage',
      username: usernameIn(parameters),
      startUrl: localPath(parameters.get('startURL')),
      display: displayOf(parameters.get('display')),
      sentence,
    },
    evidence,
  )
}

/** The page's script copies the visible field into `un`; without script only the visible one is filled. */
export function usernameIn(parameters: Parameters): string {
  return (parameters.get('username') ?? parameters.get('un') ?? '').trim()
}
