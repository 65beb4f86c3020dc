import {
  encodeForm,
  header,
  headerValues,
  noBytes,
  asBytes,
  parseSetCookie,
  textOfBytes,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64url, practiceDice } from '@flowscope/ports'
import {
  acmeOrg,
  practiceApp,
  practiceRun,
  type AppSetup,
  type OrgSetup,
  type WorldSetup,
} from '@flowscope/reference'
import {
  createWorld,
  wordsOf,
  type RefusalId,
  type World,
  type WorldPorts,
} from '@flowscope/salesforce-emulator'
import { waitingStore } from './waiting-store.ts'

const host = 'acme.my.localhost:3001'
export const origin = `http://${host}`
export const callback = 'http://localhost:3000/oauth/callback'
export const user = { username: 'student@acme.example', pw: 'practice-1' }

/** RFC 7636, Appendix B. */
export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
export const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

export const setup: WorldSetup = practiceRun().world

/** The practice world whose app differs in some settings. */
export function setupWith(changes: Partial<AppSetup>): WorldSetup {
  const [, ...others] = acmeOrg.apps
  return { ...setup, orgs: [{ ...acmeOrg, apps: [{ ...practiceApp, ...changes }, ...others] }] }
}

/** The practice world whose org, and perhaps its app, differ in some settings. */
export function orgWith(changes: Partial<OrgSetup>, app: Partial<AppSetup> = {}): WorldSetup {
  const given = setupWith(app)
  return { ...given, orgs: given.orgs.map((org) => ({ ...org, ...changes })) }
}

/** A world whose store makes it wait, so that requests really meet each other. */
export function worldOf(from: WorldSetup = setup, ports: Partial<WorldPorts> = {}): World {
  return createWorld(from, {
    crypto: nodeCrypto,
    dice: practiceDice(nodeCrypto, from.seed),
    store: waitingStore(),
    onError: (error) => {
      throw error
    },
    ...ports,
  })
}

export type Pairs = Readonly<Record<string, string>>

export function challengeFor(text: string): string {
  return base64url(nodeCrypto.sha256(new TextEncoder().encode(text)))
}

export function get(target: string, headers: Headers = [], authority = host): HttpRequest {
  const lines: Headers = [['Host', authority], ...headers]
  return { scheme: 'http', authority, method: 'GET', target, headers: lines, body: noBytes }
}

export function post(
  target: string,
  form: Pairs,
  headers: Headers = [],
  authority = host,
): HttpRequest {
  const body = asBytes(encodeForm(Object.entries(form)))
  const type = ['Content-Type', 'application/x-www-form-urlencoded'] as const
  return { ...get(target, [type, ...headers], authority), method: 'POST', body }
}

export function textOf(response: HttpResponse): string {
  return textOfBytes(response.body)
}

export function jsonOf(response: HttpResponse): Readonly<Record<string, string>> {
  return JSON.parse(textOf(response)) as Readonly<Record<string, string>>
}

/** Where a response sends the browser, by status or by the script of its page. */
export function nextOf(response: HttpResponse): string {
  const byScript = /window\.location\.replace\('([^']*)'\)/.exec(textOf(response))?.[1]
  const next = header(response.headers, 'Location') ?? byScript
  if (next === undefined) throw new Error(`leads nowhere: ${textOf(response)}`)
  return next
}

/** A user's browser: keeps the cookie and follows one hop at a time. */
export interface Browser {
  readonly open: (url: string) => Promise<HttpResponse>
  readonly submit: (page: HttpResponse, typed: Pairs) => Promise<HttpResponse>
}

export function browserAt(world: World, home = host): Browser {
  let sid = ''
  const cookie = (): Headers => (sid === '' ? [] : [['Cookie', `sid=${sid}`]])
  const send = async (request: HttpRequest) => {
    const response = await world.handle(request)
    for (const line of headerValues(response.headers, 'Set-Cookie')) {
      sid = parseSetCookie(line)?.value ?? sid
    }
    return response
  }
  return {
    open: (url) => {
      const { host: authority, pathname, search } = new URL(url, `http://${home}`)
      return send(get(pathname + search, cookie(), authority))
    },
    submit: (page, typed) => {
      const { action, hidden } = formOf(page)
      return send(post(action, { ...hidden, ...typed }, cookie(), home))
    },
  }
}

export function formOf(page: HttpResponse) {
  const text = textOf(page)
  const action = /<form[^>]* action="([^"]*)"/.exec(text)?.[1] ?? '/'
  const inputs = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const hidden = inputs.map(([, name = '', value = '']) => [name, unescaped(value)] as const)
  return { action, hidden: Object.fromEntries(hidden) }
}

function unescaped(text: string): string {
  const plain = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  return plain.replaceAll('&amp;', '&')
}

export const asked: Pairs = {
  response_type: 'code',
  client_id: practiceApp.consumerKey,
  redirect_uri: callback,
  scope: 'openid api refresh_token',
  state: 'xyz',
}

/** A copy of `from` with some parameters changed; `undefined` leaves one out. */
export function but(from: Pairs, changes: Readonly<Record<string, string | undefined>>): Pairs {
  const merged = Object.entries({ ...from, ...changes })
  return Object.fromEntries(
    merged.filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

export function authorizeTarget(parameters: Pairs = asked): string {
  return `/services/oauth2/authorize?${encodeForm(Object.entries(parameters))}`
}

/** From the authorize request to the first page that waits for the user or leads to the client. */
export async function reach(browser: Browser, parameters: Pairs = asked): Promise<HttpResponse> {
  const first = await browser.open(authorizeTarget(parameters))
  return browser.open(nextOf(first))
}

/** Logs in from the page that sends a browser without a session to the login page. */
export async function logIn(browser: Browser, page: HttpResponse, typed: Pairs = user) {
  const loginPage = await browser.open(nextOf(page))
  const frontdoor = await browser.submit(loginPage, { ...typed, Login: 'Log In' })
  return browser.open(nextOf(await browser.open(nextOf(frontdoor))))
}

export async function consentPageFor(browser: Browser, parameters: Pairs = asked) {
  return logIn(browser, await reach(browser, parameters))
}

/** The whole front channel, Allow pressed; what the client's callback receives. */
export async function callbackFor(browser: Browser, parameters: Pairs = asked) {
  const page = await consentPageFor(browser, parameters)
  return new URL(nextOf(await browser.submit(page, { allow: ' Allow ' })))
}

export async function codeFor(browser: Browser, parameters: Pairs = asked): Promise<string> {
  return (await callbackFor(browser, parameters)).searchParams.get('code') ?? ''
}

export const exchange: Pairs = {
  grant_type: 'authorization_code',
  client_id: practiceApp.consumerKey,
  client_secret: practiceApp.consumerSecret ?? '',
  redirect_uri: callback,
}

export const refreshing: Pairs = but(exchange, {
  grant_type: 'refresh_token',
  redirect_uri: undefined,
})

export function token(world: World, form: Pairs, headers: Headers = [], authority = host) {
  return world.handle(post('/services/oauth2/token', form, headers, authority))
}

/** Tokens of a fresh grant. */
export async function tokensAt(world: World, parameters: Pairs = asked) {
  const code = await codeFor(browserAt(world), parameters)
  return jsonOf(await token(world, { ...exchange, code }))
}

export function bearer(accessToken: string | undefined): Headers {
  return [['Authorization', `Bearer ${accessToken ?? ''}`]]
}

export function callApi(world: World, accessToken: string | undefined, target = soql()) {
  return world.handle(get(target, bearer(accessToken)))
}

export function soql(query = 'SELECT Id, Name FROM Account'): string {
  return `/services/data/v68.0/query?${encodeForm([['q', query]])}`
}

/** What the JSON error of a refusal must be, as the ledger words it. */
export function errorOf(id: RefusalId) {
  const { code, text } = wordsOf(id)
  return { error: code, error_description: text }
}

/** The check that the note of the newest request names. */
export function lastCheck(world: World) {
  return world.note(world.requestCount())?.check
}
