import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import { wordsOf } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import { errorPageOf, sentBack } from './login-walk.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  but,
  callback,
  callbackFor,
  codeFor,
  consentPageFor,
  lastCheck,
  logIn,
  nextOf,
  origin,
  reach,
  setupWith,
  textOf,
  user,
  worldOf,
} from './walk.ts'

const minutes = (count: number) => count * 60_000

test('brings code and state to the callback, and nothing else, when the user allows it', async () => {
  const url = await callbackFor(browserAt(worldOf()))
  expect([...url.searchParams.keys()]).toEqual(['code', 'state'])
  expect(url.href.startsWith(`${callback}?code=aPrx`)).toBe(true)
  expect(url.search).toMatch(/^\?code=aPrx[\w.]{70}%3D%3D&state=xyz$/)
})

test('brings no state when none was sent', async () => {
  const url = await callbackFor(browserAt(worldOf()), but(asked, { state: undefined }))
  expect([...url.searchParams.keys()]).toEqual(['code'])
})

test('returns a state of any characters as it came', async () => {
  const state = `a+b c&d=e%"<>'\\ ü€😀 ${'x'.repeat(3000)}`
  const url = await callbackFor(browserAt(worldOf()), { ...asked, state })
  expect(url.searchParams.get('state')).toBe(state)
})

holds('consent.given', 'tells the app when the user denies it', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const response = await browser.submit(await consentPageFor(browser), { deny: ' Deny ' })
  expect(nextOf(response)).toBe(sentBack('consent.given'))
  expect(lastCheck(world)).toBe('consent.given')
})

holds('consent.shown', 'lists what the app may do, each item once', async () => {
  const scope = 'api refresh_token offline_access email id'
  const page = textOf(await consentPageFor(browserAt(worldOf()), { ...asked, scope }))
  expect([...page.matchAll(/<li>(.*)<\/li>/g)].map(([, label]) => label)).toEqual([
    'Perform requests at any time (refresh_token, offline_access)',
    'Access the identity URL service (id, profile, email, address, phone)',
    'Manage user data via APIs (api)',
  ])
})

holds('app.name', 'writes the app’s name as text', async () => {
  const world = worldOf(setupWith({ name: '<b>Bold & Co</b>' }))
  expect(textOf(await consentPageFor(browserAt(world)))).toContain(
    '&lt;b&gt;Bold &amp; Co&lt;/b&gt;',
  )
})

holds(
  'consent.skipped',
  'goes to the callback in two hops when session and approval are there',
  async () => {
    const browser = browserAt(worldOf())
    await codeFor(browser)
    const first = await browser.open(authorizeTarget())
    const second = await browser.open(nextOf(first))
    expect([first.status, nextOf(second).startsWith(`${callback}?code=aPrx`)]).toEqual([302, true])
  },
)

test('asks again when more is wanted than was approved', async () => {
  const browser = browserAt(worldOf())
  await codeFor(browser, { ...asked, scope: 'api' })
  expect(textOf(await reach(browser, { ...asked, scope: 'api web' }))).toContain('id="oaapprove"')
})

holds('consent.prompt', 'asks again when the app wants consent to be asked', async () => {
  const browser = browserAt(worldOf())
  await codeFor(browser)
  expect(textOf(await reach(browser, { ...asked, prompt: 'consent' }))).toContain('id="oaapprove"')
})

holds('login.prompt', 'asks for the password again when the app wants a fresh login', async () => {
  const browser = browserAt(worldOf())
  await codeFor(browser)
  const page = await reach(browser, { ...asked, prompt: 'login', login_hint: 'sam@acme.example' })
  expect(nextOf(page)).toMatch(/\/\?ec=302&startURL=.*&un=sam%40acme\.example$/)
  expect(nextOf(await logIn(browser, page)).startsWith(`${callback}?code=`)).toBe(true)
})

holds(
  'consent.immediate',
  'with immediate=true gives the code at once, or says that it cannot',
  async () => {
    const silent = { ...asked, immediate: 'true' }
    const unsuccessful = sentBack('consent.immediate')
    const browser = browserAt(worldOf())
    expect(nextOf(await reach(browser, silent))).toBe(unsuccessful)
    const consentPage = await consentPageFor(browser)
    expect(nextOf(await reach(browser, silent))).toBe(unsuccessful)
    await browser.submit(consentPage, { allow: ' Allow ' })
    expect(nextOf(await reach(browser, silent))).toMatch(/callback\?code=aPrx/)
  },
)

holds('user.admitted', 'sends a user without the admin’s approval back to the app', async () => {
  const world = worldOf(setupWith({ permittedUsers: 'AdminApprovedPreAuthorized' }))
  expect(nextOf(await consentPageFor(browserAt(world)))).toBe(sentBack('user.admitted'))
  expect(lastCheck(world)).toBe('user.admitted')
})

holds('app.permittedUsers', 'asks a pre-authorised user for nothing but the login', async () => {
  const world = worldOf(
    setupWith({
      permittedUsers: 'AdminApprovedPreAuthorized',
      preAuthorizedUsers: [user.username],
    }),
  )
  expect(nextOf(await consentPageFor(browserAt(world)))).toMatch(/callback\?code=aPrx/)
})

holds(
  'scope.allowed',
  'tells the user and not the app of a scope that the app does not have',
  async () => {
    const browser = browserAt(worldOf())
    const response = await consentPageFor(browser, { ...asked, scope: 'api wave_api' })
    expect([response.status, header(response.headers, 'Location')]).toEqual([
      302,
      `${origin}${errorPageOf('scope.allowed')}`,
    ])
    const { code, text } = wordsOf('scope.allowed')
    expect(textOf(await browser.open(nextOf(response)))).toContain(`${code} : ${text ?? ''}`)
  },
)

holds(
  'error.unexpected',
  'has a worse message for a refresh token that the app may not have',
  async () => {
    const world = worldOf(setupWith({ scopes: ['api'] }))
    const response = await consentPageFor(browserAt(world), {
      ...asked,
      scope: 'api refresh_token',
    })
    expect(nextOf(response)).toBe(`${origin}${errorPageOf('error.unexpected')}`)
    expect(lastCheck(world)).toBe('scope.allowed')
  },
)

holds('source.fresh', 'forgets a request for which the user took too long', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const first = await browser.open(authorizeTarget())
  world.advance(minutes(16))
  const response = await browser.open(nextOf(first))
  expect(nextOf(response)).toBe(`${origin}${errorPageOf('source.fresh')}`)
  expect(lastCheck(world)).toBe('source.fresh')
})

holds('source.known', 'does not know a source that it never gave out', async () => {
  const world = worldOf()
  const path = '/setup/secur/RemoteAccessAuthorizationPage.apexp?source=CAAAAforged'
  const response = await browserAt(world).open(path)
  expect(nextOf(response)).toContain(`error=${wordsOf('error.unexpected').code}`)
  expect(world.note(1)).toMatchObject({
    check: 'source.known',
    passed: false,
    received: 'CAAAAforged',
  })
})

test('takes a consent form only once', async () => {
  const browser = browserAt(worldOf())
  const page = await consentPageFor(browser)
  await browser.submit(page, { allow: ' Allow ' })
  expect(nextOf(await browser.submit(page, { allow: ' Allow ' }))).toContain(
    `error=${wordsOf('error.unexpected').code}`,
  )
})

holds(
  'confirmation.known',
  'does not take a consent form that was shown to another session',
  async () => {
    const world = worldOf()
    const attackersPage = await consentPageFor(browserAt(world))
    const victim = browserAt(world)
    await consentPageFor(victim)
    expect(nextOf(await victim.submit(attackersPage, { allow: ' Allow ' }))).toContain(
      `error=${wordsOf('error.unexpected').code}`,
    )
    expect(lastCheck(world)).toBe('confirmation.known')
  },
)

test('does not take a consent form from a browser without a session', async () => {
  const world = worldOf()
  const page = await consentPageFor(browserAt(world))
  expect(nextOf(await browserAt(world).submit(page, { allow: ' Allow ' }))).toContain('/?ec=302')
})

test('takes anything but Allow for a no', async () => {
  const browser = browserAt(worldOf())
  expect(nextOf(await browser.submit(await consentPageFor(browser), {}))).toContain('access_denied')
})

test('lets somebody else log in through “Not you?”', async () => {
  const browser = browserAt(worldOf())
  const page = await consentPageFor(browser)
  const link = /href="(\/secur\/logout\.jsp[^"]*)"/.exec(textOf(page))?.[1] ?? ''
  const out = await browser.open(link)
  expect(nextOf(out)).toContain('/?ec=302&startURL=%2Fsetup%2Fsecur%2F')
  expect(textOf(await logIn(browser, out))).toContain('id="oaapprove"')
})
