import { closeSession, currentSession } from '../org/browser-sessions.ts'
import { plainPage } from '../pages/page.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { scriptRedirect } from '../pages/script-redirect.ts'
import { enterWithTicket } from '../single-access/enter-with-ticket.ts'
import { pageAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { logIn } from './log-in.ts'
import { localPath, loginUrl } from './login-url.ts'
import { showLogin } from './show-login.ts'

export { verificationEndpoint } from './verification.ts'

/** `GET /` shows the login page, `POST /` is its form (sheet §1.2, hops 3 and 4). */
export const loginEndpoint: Endpoint = (visit) =>
  visit.request.method === 'POST' ? logIn(visit) : showLogin(visit)

/** Takes over from the login form and sends the browser to where it wanted to go (hop 6). */
export const frontdoorEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingPage.run({ visit })
  const target = localPath(parameters.get('retURL'))
  const opened = await enterWithTicket(visit, parameters)
  if (opened.length === 0 && !(await currentSession(visit))) {
    visit.trail.reach('login.needed')
    return pageAnswer(scriptRedirect(loginUrl(visit.place.origin, target)))
  }
  visit.trail.reach('frontdoor.passed')
  return pageAnswer(scriptRedirect(`${visit.place.origin}${target}`), opened)
}

/** Ends the session in the browser and at Salesforce; *Not you?* comes here with a `startURL`. */
export const logoutEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingPage.run({ visit })
  const cookie = await closeSession(visit)
  const startUrl = parameters.get('startURL')
  visit.trail.reach('session.closed')
  const body =
    startUrl === undefined
      ? plainPage('You are logged out', 'The session of this browser at Salesforce has ended.')
      : scriptRedirect(loginUrl(visit.place.origin, localPath(startUrl)))
  return pageAnswer(body, [['Set-Cookie', cookie]])
}
