import { encodeForm } from '@flowscope/http-message'
import { loginUrl } from '../login/login-url.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { approve, hasApproved, nextToGo } from '../org/approvals.ts'
import { currentSession, type LoggedIn } from '../org/browser-sessions.ts'
import { mintConfirmation } from '../org/mint.ts'
import { scopeLabels } from '../org/scopes.ts'
import { displayOf, type Display } from '../pages/display.ts'
import { scriptRedirect } from '../pages/script-redirect.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import { checklist } from '../world/checklist.ts'
import type { ReadParameters } from '../world/parameters.ts'
import type { Endpoint, Visited } from '../world/visit.ts'
import { appEnabled } from './checks/app-enabled.ts'
import { appInstalled, type WithSession } from './checks/app-installed.ts'
import { appNotBlocked } from './checks/app-not-blocked.ts'
import { appOfThisOrg } from './checks/app-of-this-org.ts'
import { confirmationKnown } from './checks/confirmation-known.ts'
import { connectedAppTrusted } from './checks/connected-app-trusted.ts'
import { consentGiven } from './checks/consent-given.ts'
import { loginRateKept } from './checks/login-rate-kept.ts'
import { orgInUse } from './checks/org-in-use.ts'
import { refusedBack } from './checks/redirected.ts'
import { scopeAllowed } from './checks/scope-allowed.ts'
import { sourceFresh } from './checks/source-fresh.ts'
import { sourceKnown, type WithParked } from './checks/source-known.ts'
import { userAgentFlowAllowed } from './checks/user-agent-flow-allowed.ts'
import { isPreAuthorized, userAdmitted } from './checks/user-admitted.ts'
import { userInUse } from './checks/user-in-use.ts'
import { userInside } from './checks/user-inside.ts'
import { userNotApiOnly } from './checks/user-not-api-only.ts'
import { consentPage, type EndingApproval } from './consent-page.ts'
import { consentPath } from './consent-path.ts'
import { whose, type Admitted } from './hand-over/admitted.ts'
import { handOver } from './hand-over/index.ts'

type Waiting = Visited & ReadParameters & WithParked

const findingTheRequest = readingPage.check(sourceKnown).check(sourceFresh)

/** What can only be asked once the user, and so the org, is known (sheet §4.2, §4.3). */
const admitting = checklist<Waiting & WithSession>()
  .check(orgInUse)
  .check(appOfThisOrg)
  .check(appInstalled)
  .check(connectedAppTrusted)
  .check(appNotBlocked)
  .check(appEnabled)
  .check(userAgentFlowAllowed)
  .check(userInUse)
  .check(userInside)
  .check(loginRateKept)
  .check(userAdmitted)
  .check(userNotApiOnly)
  .check(scopeAllowed)

const deciding = checklist<Admitted>().check(confirmationKnown).check(consentGiven)

/** The parked request, in front of the user: login if needed, then consent if needed, then what the client gets. */
export const consentEndpoint: Endpoint = async (visit) => {
  const waiting = await findingTheRequest.run({ visit })
  const session = await currentSession(visit)
  if (!session || mustLogInAgain(waiting, session)) return sendToLogin(waiting)
  const admitted = await admitting.run({ ...waiting, session })
  if (visit.request.method === 'POST') return decide(admitted)
  return (await needsConsent(admitted)) ? askForConsent(admitted) : handOver(admitted)
}

/** `login` and `select_account` ask for a login of their own (sheet §3). */
function mustLogInAgain({ parked }: Waiting, { authenticatedAt }: LoggedIn): boolean {
  const isAsked = parked.prompt.includes('login') || parked.prompt.includes('select_account')
  return isAsked && authenticatedAt < parked.parkedAt
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
  if (parked.deviceCode !== null) return true
  if (isPreAuthorized(app, session.user)) return false
  if (parked.prompt.includes('consent')) return true
  return !(await hasApproved(visit.world, whose({ parked, session }), parked.scopes))
}

async function askForConsent(admitted: Admitted): Promise<Answer> {
  const { visit, parked, source, session, app, parameters } = admitted
  visit.trail.reach('consent.shown')
  refuseIfImmediate(parked)
  const confirmationToken = await mintConfirmation(visit.world, session.org.id)
  await visit.world.store.put('shownConsent', confirmationToken, { source, sid: session.sid })
  const display = displayOf(parameters.get('display'))
  return pageAnswer(
    consentPage({
      appName: app.name,
      username: session.user.username,
      labels: scopeLabels(parked.scopes),
      ending: await endingApproval(admitted),
      source,
      confirmationToken,
      display,
      here: pathOfSource(source, display),
    }),
  )
}

async function endingApproval(admitted: Admitted): Promise<EndingApproval | null> {
  const next = await nextToGo(admitted.visit.world, whose(admitted))
  if (!next) return null
  const { count, grant } = next
  return { count, labels: scopeLabels(grant.scopes), approvedAt: grant.approvedAt ?? null }
}

async function decide(admitted: Admitted): Promise<Answer> {
  const { visit, parked, session } = await deciding.run(admitted)
  await approve(visit.world, whose({ parked, session }), parked.scopes)
  return handOver(admitted)
}

/** `immediate=true` promises that the user sees nothing (sheet §3). */
function refuseIfImmediate(parked: WithParked['parked']): void {
  if (parked.immediate) throw refusedBack('consent.immediate', parked)
}

function pathOfSource(source: string, display: Display): string {
  const shape = display === 'page' ? [] : [['display', display] as const]
  return `${consentPath}?${encodeForm([['source', source], ...shape])}`
}
