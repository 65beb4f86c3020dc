import { encodeForm } from '@flowscope/http-message'
import { loginUrl } from '../login/login-page.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { approve, hasApproved } from '../org/approvals.ts'
import { currentSession, type LoggedIn } from '../org/browser-sessions.ts'
import { issueCode } from '../org/codes.ts'
import { mintConfirmation } from '../org/mint.ts'
import { scopeLabels } from '../org/scopes.ts'
import { scriptRedirect } from '../pages/script-redirect.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import { checklist } from '../world/checklist.ts'
import type { ReadParameters } from '../world/parameters.ts'
import type { Endpoint, Visited } from '../world/visit.ts'
import { callbackUrl } from './callback-url.ts'
import { appInstalled, type WithApp, type WithSession } from './checks/app-installed.ts'
import { confirmationKnown } from './checks/confirmation-known.ts'
import { consentGiven } from './checks/consent-given.ts'
import { unexpectedError } from './checks/error-page.ts'
import { refusedByRedirect } from './checks/redirected.ts'
import { scopeAllowed } from './checks/scope-allowed.ts'
import { sourceFresh } from './checks/source-fresh.ts'
import { sourceKnown, type WithParked } from './checks/source-known.ts'
import { isPreAuthorized, userAdmitted } from './checks/user-admitted.ts'
import { consentPage } from './consent-page.ts'
import { consentPath } from './consent-path.ts'

type Waiting = Visited & ReadParameters & WithParked
type Admitted = Waiting & WithSession & WithApp

const findingTheRequest = readingPage.check(sourceKnown).check(sourceFresh)

/** What can only be asked once the user, and so the org, is known (sheet §4.2, §4.3). */
const admitting = checklist<Waiting & WithSession>()
  .check(appInstalled)
  .check(userAdmitted)
  .check(scopeAllowed)

const deciding = checklist<Admitted>().check(confirmationKnown).check(consentGiven)

/** The parked request, in front of the user: login if needed, then consent if needed, then the code. */
export const consentEndpoint: Endpoint = async (visit) => {
  const waiting = await findingTheRequest.run({ visit })
  const session = await currentSession(visit)
  if (!session || mustLogInAgain(waiting, session)) return sendToLogin(waiting)
  const admitted = await admitting.run({ ...waiting, session })
  if (visit.request.method === 'POST') return decide(admitted)
  return (await needsConsent(admitted)) ? askForConsent(admitted) : giveCode(admitted)
}

function mustLogInAgain({ parked }: Waiting, { authenticatedAt }: LoggedIn): boolean {
  return parked.prompt.includes('login') && authenticatedAt < parked.parkedAt
}

function sendToLogin({ visit, parked, source, parameters }: Waiting): Answer {
  visit.trail.reach('login.needed')
  refuseIfImmediate(parked)
  const display = given('display', parameters.get('display') ?? null)
  const startUrl = `${consentPath}?${encodeForm([['source', source], ...display])}`
  const more = encodeForm([...display, ...given('un', parked.loginHint)])
  const url = loginUrl(visit.place.origin, startUrl)
  return pageAnswer(scriptRedirect(more === '' ? url : `${url}&${more}`))
}

function given(name: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, value]]
}

async function needsConsent({ visit, parked, app, session }: Admitted): Promise<boolean> {
  if (isPreAuthorized(app, session.user)) return false
  if (parked.prompt.includes('consent')) return true
  return !(await hasApproved(visit.world, whose({ parked, session }), parked.scopes))
}

async function askForConsent(admitted: Admitted): Promise<Answer> {
  const { visit, parked, source, session, app } = admitted
  visit.trail.reach('consent.shown')
  refuseIfImmediate(parked)
  const confirmationToken = await mintConfirmation(visit.world, session.org.id)
  await visit.world.store.put('shownConsent', confirmationToken, { source, sid: session.sid })
  return pageAnswer(
    consentPage({
      appName: app.name,
      username: session.user.username,
      labels: scopeLabels(parked.scopes),
      source,
      confirmationToken,
      here: pathOfSource(source),
    }),
  )
}

async function decide(admitted: Admitted): Promise<Answer> {
  const { visit, parked, session } = await deciding.run(admitted)
  await approve(visit.world, whose({ parked, session }), parked.scopes)
  return giveCode(admitted)
}

/** A parked request leads to one code. */
async function giveCode({ visit, source, session }: Admitted): Promise<Answer> {
  const { world, now } = visit
  const parked = await world.store.take('parkedRequest', source)
  if (!parked) throw unexpectedError(null)
  const code = await issueCode(world, {
    ...whose({ parked, session }),
    redirectUri: parked.redirectUri,
    scopes: parked.scopes,
    nonce: parked.nonce,
    codeChallenge: parked.codeChallenge,
    issuedAt: now,
  })
  visit.trail.reach('code.issued', { stored: code, received: null })
  return pageAnswer(scriptRedirect(callbackUrl(parked, [['code', code]])))
}

/** `immediate=true` promises that the user sees nothing (sheet §3). */
function refuseIfImmediate(parked: WithParked['parked']): void {
  if (parked.immediate) throw refusedByRedirect(parked, 'immediate_unsuccessful', null)
}

function whose({ parked, session }: Pick<Admitted, 'parked' | 'session'>) {
  return {
    orgId: session.org.id,
    userId: session.user.id,
    consumerKey: parked.consumerKey,
  }
}

function pathOfSource(source: string): string {
  return `${consentPath}?${encodeForm([['source', source]])}`
}
