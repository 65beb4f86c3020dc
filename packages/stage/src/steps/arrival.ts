import {
  formValue,
  parseForm,
  pathOf,
  queryOf,
  urlOf,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import {
  failed,
  passed,
  readPage,
  refused,
  type Browser,
  type Landing,
  type Verdict,
} from '@flowscope/participants'
import { consentForm, loginForm, verificationForm } from './salesforce-forms.ts'

export interface Arrival {
  readonly landing: Landing
  readonly verdict: Verdict
}

/**
 * Where an answer of Salesforce leaves the browser, as far as the browser can tell.
 *
 * @param browser after it has taken the answer
 * @param callbacks addresses without query that count as the web app's
 * @see sheet §1.2 for the chain, §4 for the places of a refusal
 */
export function arrivalAtSalesforce(
  browser: Browser,
  request: HttpRequest,
  response: HttpResponse,
  callbacks: readonly string[],
): Arrival {
  const { next, html } = browser
  if (next && callbacks.includes(pathOf(next.url))) {
    return { landing: 'callbackAhead', verdict: passed('browser', 'redirect.callback') }
  }
  if (next) return { landing: 'hop', verdict: passed('browser', 'redirect.hop') }
  const refusal = bareRefusal(request, response) ?? errorPage(request) ?? httpError(response)
  if (refusal) return { landing: 'page', verdict: refusal }
  return html === null ? unknownPage : pageShown(html)
}

/** What the browser finds at the web app; its callback is judged by the web app instead. */
export function arrivalAtWebApp(
  { next }: Browser,
  { target, authority }: HttpRequest,
  response: HttpResponse,
): Arrival {
  if (pathOf(target) === '/connect') {
    const verdict = next ? passed : failed
    return { landing: next ? 'hop' : 'app', verdict: verdict('browser', 'redirect.location') }
  }
  if (next && new URL(next.url).host !== authority) {
    return { landing: 'callbackAhead', verdict: passed('browser', 'redirect.hop') }
  }
  const verdict = response.status < 400 ? passed : failed
  return { landing: 'app', verdict: verdict('browser', 'page.app') }
}

/** What the browser finds at a stranger's site: never what the web app waits for. */
export function arrivalElsewhere(
  { next }: Browser,
  callbackUrl: string,
  request: HttpRequest,
): Arrival {
  if (next) return { landing: 'hop', verdict: passed('browser', 'redirect.hop') }
  const compared = { expected: callbackUrl, received: pathOf(urlOf(request)) }
  return { landing: 'elsewhere', verdict: failed('browser', 'page.atTheWebApp', compared) }
}

const unknownPage: Arrival = { landing: 'page', verdict: passed('browser', 'page.shown') }

function pageShown(html: string): Arrival {
  const page = readPage(html)
  if (loginForm(page)) return { landing: 'loginPage', verdict: passed('browser', 'page.login') }
  if (verificationForm(page)) {
    return { landing: 'loginPage', verdict: passed('browser', 'page.verification') }
  }
  if (consentForm(page))
    return { landing: 'consentPage', verdict: passed('browser', 'page.consent') }
  return unknownPage
}

/** Place A: the authorize endpoint answers in bare text. */
function bareRefusal({ target }: HttpRequest, { body }: HttpResponse): Verdict | null {
  if (!pathOf(target).startsWith('/services/oauth2/authorize')) return null
  return errorIn(body, 'authorize.accepted', 'authorizeBody')
}

/** Place B: Salesforce's own page. */
function errorPage({ target }: HttpRequest): Verdict | null {
  if (pathOf(target) !== '/setup/secur/RemoteAccessErrorPage.apexp') return null
  return errorIn(queryOf(target), 'page.noError', 'errorPage')
}

function errorIn(
  form: string,
  check: string,
  place: 'authorizeBody' | 'errorPage',
): Verdict | null {
  const fields = parseForm(form)
  const code = formValue(fields, 'error')
  const description = formValue(fields, 'error_description') ?? ''
  return code === undefined ? null : refused('browser', check, place, { code, description })
}

function httpError({ status, reason }: HttpResponse): Verdict | null {
  if (status < 400) return null
  const error = { code: String(status), description: reason }
  return refused('browser', 'page.noError', 'errorPage', error)
}
