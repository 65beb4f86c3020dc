import {
  formValue,
  queryFields,
  urlOf,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import {
  navigationRequest,
  receive,
  type Browser,
  type CallbackCheck,
  type Navigation,
} from '@flowscope/participants'
import type { Performed } from '../contract.ts'
import { exchangeOn, siteAt, type Exchanged, type Leg } from '../exchange.ts'
import type { Claim } from '../provenance/record.ts'
import { emptyDesk, update, type Scene } from '../scene.ts'
import { arrivalAtSalesforce, arrivalAtWebApp, arrivalElsewhere, type Arrival } from './arrival.ts'
import { navigationFor } from './navigations.ts'
import { noAnswer, report } from './performed.ts'
import type { FrontStep } from '../step-names.ts'

export function frontRequest(scene: Scene, navigation: Navigation): HttpRequest {
  return navigationRequest(scene.state.browser.jar, navigation, scene.state.clock)
}

/** The attacker's own browser is drawn on the attacker's lane. */
export function frontLeg(scene: Scene, { authority }: HttpRequest): Leg {
  const from = scene.session === 'attacker' ? 'attacker' : 'browser'
  return { from, to: siteAt(scene, authority) ?? 'authServer', channel: 'front' }
}

/** Lets the browser take one step and no further. */
export async function sendFront(
  scene: Scene,
  step: Exclude<FrontStep, 'logOut'>,
  request: HttpRequest,
): Promise<Performed> {
  const navigation = navigationFor(scene, step)
  if (step === 'authorize') update(scene, { redirectUri: redirectUriOf(request) })
  const performed = await navigate(scene, navigation, request)
  if (step === 'redirect') update(scene, { authorize: scene.state.browser.next })
  return performed
}

/** The browser goes where the attacker has led it. */
export function sendLed(
  scene: Scene,
  navigation: Navigation,
  request: HttpRequest,
): Promise<Performed> {
  const redirectUri = redirectUriOf(request)
  if (redirectUri !== null) update(scene, { redirectUri })
  return navigate(scene, navigation, request)
}

/** The user logs out in another window: only the cookies of this one change. */
export async function sendLogOut(scene: Scene, request: HttpRequest): Promise<Performed> {
  const { browser: window, retry } = scene.state
  const performed = await navigate(scene, navigationFor(scene, 'logOut'), request)
  const { jar } = scene.state.browser
  update(scene, { browser: { ...window, jar }, retry })
  return performed
}

/** One navigation of the browser's window, with whatever came of it. */
export async function navigate(
  scene: Scene,
  navigation: Navigation,
  request: HttpRequest,
): Promise<Performed> {
  const exchanged = await exchangeOn(scene, frontLeg(scene, request), request)
  return arrived(scene, navigation, exchanged)
}

/** What came of a navigation, for the browser and for the web app if it was the one asked. */
export function arrived(scene: Scene, navigation: Navigation, exchanged: Exchanged): Performed {
  const before = scene.state.browser
  const { request } = exchanged.exchange
  const { check } = scene.desk
  scene.desk = emptyDesk
  const { outcome } = exchanged.exchange
  if (outcome.type === 'failure') {
    return report(scene, exchanged, noAnswer('browser', outcome.failure))
  }
  const asked = { ...navigation, url: addressOf(request, navigation) }
  const browser = receive(before, asked, outcome.response, scene.state.clock)
  const { landing, verdict: seen } = arrivalOf(scene, browser, request, outcome.response)
  const verdict = check?.verdict ?? seen
  update(scene, { browser, retry: verdict.passed ? null : before })
  if (landing === 'callbackAhead') update(scene, { callback: browser.next })
  return report(scene, exchanged, { landing, verdict, claims: callbackClaims(check) })
}

function arrivalOf(
  scene: Scene,
  browser: Browser,
  request: HttpRequest,
  response: HttpResponse,
): Arrival {
  const { to } = frontLeg(scene, request)
  if (to === 'client') return arrivalAtWebApp(browser, request, response)
  if (to === 'attacker') return arrivalElsewhere(browser, scene.published.callbackUrl, request)
  const { redirectUri } = scene.state
  const callbacks = [scene.setup.client.callbackUrl, ...(redirectUri === null ? [] : [redirectUri])]
  return arrivalAtSalesforce(browser, request, response, callbacks)
}

/** The address of the request as it was sent; an edit may have made one that no browser can show. */
function addressOf(request: HttpRequest, navigation: Navigation): string {
  const url = urlOf(request)
  return URL.canParse(url) ? url : navigation.url
}

function redirectUriOf(request: HttpRequest): string | null {
  return formValue(queryFields(request), 'redirect_uri') ?? null
}

function callbackClaims(check: CallbackCheck | null): readonly Claim[] {
  const { expected = null, received = null } = check?.verdict.compared ?? {}
  const compared = [expected, received].flatMap((value): readonly Claim[] =>
    value === null ? [] : [{ party: 'client', did: 'compared', value }],
  )
  const state = check?.callback?.attempt?.state
  return state === undefined
    ? compared
    : [...compared, { party: 'client', did: 'usedUp', value: state }]
}
