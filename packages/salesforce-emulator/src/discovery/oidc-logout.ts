import { mayBeAnsweredAt } from '../authorize/callback-match.ts'
import { callbackUrl } from '../authorize/callback-url.ts'
import { closeSession } from '../org/browser-sessions.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { plainPage } from '../pages/page.ts'
import { pageAnswer, redirectAnswer } from '../world/answer.ts'
import type { Check } from '../world/checklist.ts'
import { Refusal } from '../world/refusal.ts'
import { noSuchPage } from '../world/refusals.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Endpoint, Visit, Visited } from '../world/visit.ts'

const logoutAtMyDomain: Check<Visited, object> = {
  name: 'oidcLogout.atMyDomain',
  examine: ({ visit: { place } }) => {
    if (place.kind !== 'myDomain') {
      throw new Refusal(noSuchPage, { stored: 'a My Domain', received: place.origin })
    }
    return {}
  },
}

const logoutChecks = readingPage.check(logoutAtMyDomain)

/** The `end_session_endpoint` of discovery (sheet §10.1; OpenID Connect RP-Initiated Logout §2). */
export const oidcLogoutEndpoint: Endpoint = async (visit) => {
  const { parameters } = await logoutChecks.run({ visit })
  const cookie = await closeSession(visit)
  const wanted = parameters.get('post_logout_redirect_uri')
  visit.trail.reach('oidcLogout.answered', { stored: null, received: wanted ?? null })
  if (wanted !== undefined && (await isCallback(visit, wanted))) {
    return redirectAnswer(withState(wanted, parameters), [['Set-Cookie', cookie]])
  }
  return pageAnswer(
    plainPage('You are logged out', 'The session of this browser at Salesforce has ended.'),
    [['Set-Cookie', cookie]],
  )
}

function withState(redirectUri: string, parameters: Parameters): string {
  const state = parameters.get('state') ?? null
  return state === null ? redirectUri : callbackUrl({ redirectUri, state }, [])
}

/** Nobody is sent to a stranger's page: the address must be a callback URL of an app of the org. */
async function isCallback({ world, place }: Visit, url: string): Promise<boolean> {
  if (!/^[\u0021-\u007e]+$/.test(url)) return false
  const ofSetup = place.orgs.flatMap(({ apps }) => [...apps.values()])
  const registered = (await world.store.list('registeredApp'))
    .filter(([, { orgId }]) => place.orgs.some(({ id }) => id === orgId))
    .map(([, { app }]) => app)
  return [...ofSetup, ...registered].some(
    (app) => app.callbackUrls.includes(url) && mayBeAnsweredAt(world, app, url),
  )
}
