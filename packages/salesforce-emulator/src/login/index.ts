import { encodeForm } from '@flowscope/http-message'
import { closeSession, currentSession, openSession } from '../org/browser-sessions.ts'
import { plainPage } from '../pages/page.ts'
import { scriptRedirect } from '../pages/script-redirect.ts'
import { pageAnswer, redirectAnswer, type Answer } from '../world/answer.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { passwordCorrect } from './checks/password-correct.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { userActive } from './checks/user-active.ts'
import { homePage } from './home-page.ts'
import { localPath, loginPage, loginUrl } from './login-page.ts'

const loggingIn = readingPage.check(passwordCorrect).check(userActive)

/** `GET /` shows the login page, `POST /` is its form (sheet §1.2, hops 3 and 4). */
export const loginEndpoint: Endpoint = (visit) =>
  visit.request.method === 'POST' ? logIn(visit) : showLogin(visit)

async function logIn(visit: Visit): Promise<Answer> {
  const { parameters, member } = await loggingIn.run({ visit })
  const cookie = await openSession(visit, member)
  const query = encodeForm([
    ['apv', '1'],
    ['display', 'page'],
    ['retURL', localPath(parameters.get('startURL'))],
  ])
  visit.trail.reach('session.opened', { stored: member.user.username, received: null })
  return redirectAnswer(`${visit.place.origin}/secur/frontdoor.jsp?${query}`, [
    ['Set-Cookie', cookie],
  ])
}

async function showLogin(visit: Visit): Promise<Answer> {
  const { parameters } = await readingPage.run({ visit })
  const session = await currentSession(visit)
  visit.trail.reach('login.shown')
  if (session && !parameters.has('startURL')) return pageAnswer(homePage(session.user.username))
  return pageAnswer(loginPage(whatIsKnown(visit, parameters)))
}

function whatIsKnown({ place }: Visit, parameters: Parameters) {
  return {
    username: parameters.get('un') ?? '',
    startUrl: localPath(parameters.get('startURL')),
    isSandbox: place.orgs.every((org) => org.isSandbox),
    error: null,
  }
}

/** Takes over from the login form and sends the browser to where it wanted to go (hop 6). */
export const frontdoorEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingPage.run({ visit })
  const target = localPath(parameters.get('retURL'))
  if (!(await currentSession(visit))) {
    visit.trail.reach('login.needed')
    return pageAnswer(scriptRedirect(loginUrl(visit.place.origin, target)))
  }
  visit.trail.reach('frontdoor.passed')
  return pageAnswer(scriptRedirect(`${visit.place.origin}${target}`))
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
