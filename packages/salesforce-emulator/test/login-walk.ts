import {
  headerValues,
  parseSetCookie,
  serializeCookies,
  cookieAttribute,
  type HttpRequest,
} from '@flowscope/http-message'
import {
  acmeOrg,
  completeOrg,
  type AppSetup,
  type GivenOrg,
  type ProfileSetup,
  type OrgSetup,
  type UserSetup,
  type WorldSetup,
} from '@flowscope/reference'
import { wordsOf, type RefusalId, type World } from '@flowscope/salesforce-emulator'
import {
  callback,
  formOf,
  get,
  logIn,
  post,
  reach,
  setup,
  user,
  type Browser,
  type Pairs,
} from './walk.ts'

const host = 'acme.my.localhost:3001'

interface Sitting {
  /** The host where the browser begins. */
  readonly home?: string
  /** Where it sits. */
  readonly address?: string
}

/** A user's browser that keeps every cookie, sits at an address, and can be asked for its cookies. */
export function userAt(world: World, { home = host, address = '127.0.0.1' }: Sitting = {}) {
  const jar = new Map<string, string>()
  const send = async (request: HttpRequest) => {
    const line = serializeCookies([...jar])
    const headers = [...request.headers, ...(line === '' ? [] : [['Cookie', line] as const])]
    const response = await world.handle({ ...request, headers }, { address })
    for (const each of headerValues(response.headers, 'Set-Cookie')) keep(each)
    return response
  }
  const keep = (line: string) => {
    const cookie = parseSetCookie(line)
    if (!cookie) return
    if (cookieAttribute(cookie, 'Max-Age') === '0') jar.delete(cookie.name)
    else jar.set(cookie.name, cookie.value)
  }
  const browser: Browser = {
    open: (url) => {
      const { host: authority, pathname, search } = new URL(url, `http://${home}`)
      return send(get(pathname + search, [], authority))
    },
    submit: (page, typed) => {
      const { action, hidden } = formOf(page)
      return send(post(action, { ...hidden, ...typed }, [], home))
    },
  }
  return { ...browser, jar }
}

/** The practice world whose org, user, profile or app differs in some settings. */
export function worldWith(changes: {
  readonly org?: Partial<GivenOrg>
  readonly user?: Partial<UserSetup>
  readonly profile?: Partial<ProfileSetup>
  readonly app?: Partial<AppSetup>
}): WorldSetup {
  return { ...setup, orgs: [acmeWith(changes)] }
}

export function acmeWith({ org, user: ofUser, profile, app }: Parameters<typeof worldWith>[0]) {
  const [first, ...apps] = acmeOrg.apps
  if (!first) throw new Error('the practice org has an app')
  const changed: OrgSetup = completeOrg({
    ...acmeOrg,
    profiles: [{ name: 'Standard User', ...profile }],
    users: acmeOrg.users.map((each) => ({ ...each, ...ofUser })),
    apps: [{ ...first, ...app }, ...apps],
    ...org,
  })
  return changed
}

/** Types username and password on the login page at `/`. */
export async function typePassword(browser: Browser, typed: Pairs = user) {
  return browser.submit(await browser.open('/'), typed)
}

/** Whether the answer is the way in, and not the login page once more. */
export function isIn(response: { readonly status: number }): boolean {
  return response.status === 302
}

/** From the authorize request through the login to what follows. */
export async function afterLogin(browser: Browser, parameters?: Pairs, typed?: Pairs) {
  return logIn(browser, await reach(browser, parameters), typed)
}

/** Place C: the callback with the words of the ledger. */
export function sentBack(id: RefusalId, state = 'xyz'): string {
  const { code, text } = wordsOf(id)
  const told = text === null ? '' : `&error_description=${encoded(text)}`
  return `${callback}?error=${code}${told}&state=${state}`
}

/** Place B: the path and query of the error page with the words of the ledger. */
export function errorPageOf(id: RefusalId, state = 'xyz'): string {
  const { code, text } = wordsOf(id)
  const told = `error=${code}&error_description=${encoded(text ?? '')}`
  return `/setup/secur/RemoteAccessErrorPage.apexp?${told}&state=${state}`
}

function encoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}
