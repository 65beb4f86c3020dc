import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import { loginSentences } from '../src/login/sentences.ts'
import { holds } from './holds.ts'
import { worldWith } from './login-walk.ts'
import {
  browserAt,
  callApi,
  consentPageFor,
  formOf,
  get,
  lastCheck,
  logIn,
  nextOf,
  origin,
  post,
  reach,
  textOf,
  user,
  worldOf,
} from './walk.ts'

holds(
  'login.needed',
  'sends a browser without a session to the login page, with and without script',
  async () => {
    const page = await reach(browserAt(worldOf()))
    const url = nextOf(page)
    expect(page.status).toBe(200)
    expect(url).toMatch(
      /^http:\/\/acme\.my\.localhost:3001\/\?ec=302&startURL=%2Fsetup%2Fsecur%2FRemoteAccessAuthorizationPage\.apexp%3Fsource%3DCAAAA/,
    )
    const refresh = /<noscript><meta http-equiv="refresh" content="0; url=([^"]*)"><\/noscript>/
    expect(refresh.exec(textOf(page))?.[1]).toBe(url.replaceAll('&', '&amp;'))
  },
)

holds(
  'login.shown',
  'shows the login form with the names that Salesforce gives its fields',
  async () => {
    const browser = browserAt(worldOf())
    const page = await browser.open(nextOf(await reach(browser)))
    expect(Object.keys(formOf(page).hidden)).toEqual([
      'un',
      'hasRememberUn',
      'startURL',
      'useSecure',
      'lt',
      'locale',
      'display',
    ])
    for (const piece of [
      '<form name="login"',
      'id="username" name="username"',
      'id="password" name="pw"',
      'id="rememberUn" name="rememberUn"',
      'id="Login" name="Login" value="Log In"',
      'Practice – this is not Salesforce',
      '<title>Login | Salesforce (practice)</title>',
    ]) {
      expect(textOf(page)).toContain(piece)
    }
  },
)

holds(
  'session.opened',
  'answers the right password with a session cookie and the way to frontdoor.jsp',
  async () => {
    const world = worldOf()
    const response = await world.handle(post('/', { ...user, startURL: '/somewhere?a=b' }))
    expect([response.status, header(response.headers, 'Location')]).toEqual([
      302,
      `${origin}/secur/frontdoor.jsp?apv=1&display=page&retURL=%2Fsomewhere%3Fa%3Db`,
    ])
    expect(header(response.headers, 'Set-Cookie')).toMatch(
      /^sid=00D5g0000000001![\w.]{96}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(lastCheck(world)).toBe('session.opened')
  },
)

holds(
  'user.username',
  'understands the username in the field that the page’s script fills',
  async () => {
    const response = await worldOf().handle(post('/', { un: 'Student@Acme.example', pw: user.pw }))
    expect(response.status).toBe(302)
  },
)

test.each([
  ['a wrong password', { ...user, pw: 'practice-2' }],
  ['an unknown user', { ...user, username: 'nobody@acme.example' }],
  ['no password at all', { username: user.username }],
  ['nothing', {}],
])('shows the login page again after %s', async (_, typed) => {
  const world = worldOf()
  const response = await world.handle(post('/', { ...typed, startURL: '/back' }))
  expect([response.status, header(response.headers, 'Set-Cookie')]).toEqual([200, undefined])
  expect(textOf(response)).toContain(`role="alert">${loginSentences.notLoggedIn}<`)
  expect(formOf(response).hidden['startURL']).toBe('/back')
  expect(world.note(1)).toMatchObject({ check: 'password.correct', passed: false })
})

holds('password.correct', 'says the same to a stranger as to a user who mistypes', async () => {
  const wrong = await worldOf().handle(post('/', { ...user, pw: 'practice-2' }))
  const nobody = await worldOf().handle(post('/', { ...user, username: 'nobody@acme.example' }))
  const said = (response: typeof wrong) => /role="alert">([^<]*)</.exec(textOf(response))?.[1]
  expect([said(wrong), said(nobody)]).toEqual([
    loginSentences.notLoggedIn,
    loginSentences.notLoggedIn,
  ])
})

holds('user.password', 'must be the same in every character', async () => {
  const other = worldOf(worldWith({ user: { password: 'Practice-1 ' } }))
  expect((await other.handle(post('/', user))).status).toBe(200)
  expect((await other.handle(post('/', { ...user, pw: 'Practice-1 ' }))).status).toBe(302)
})

holds('user.active', 'tells an inactive user what a wrong password is told', async () => {
  const world = worldOf(worldWith({ user: { active: false } }))
  const response = await world.handle(post('/', user))
  expect(textOf(response)).toContain(loginSentences.notLoggedIn)
  expect(world.note(1)).toMatchObject({
    check: 'user.active',
    passed: false,
    stored: 'inactive',
    received: user.username,
  })
})

test('writes what was typed back as text and never as markup', async () => {
  const response = await worldOf().handle(post('/', { username: '"><script>alert(1)</script>' }))
  expect(textOf(response)).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
})

test.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
  'does not lead to %s after the login',
  async (startURL) => {
    const response = await worldOf().handle(post('/', { ...user, startURL }))
    expect(header(response.headers, 'Location')?.endsWith('retURL=%2F')).toBe(true)
  },
)

holds('frontdoor.passed', 'leads from frontdoor.jsp to where the user wanted to go', async () => {
  const browser = browserAt(worldOf())
  expect(textOf(await logIn(browser, await reach(browser)))).toContain('id="oaapprove"')
})

test('sends a stranger at frontdoor.jsp to the login page', async () => {
  const response = await worldOf().handle(get('/secur/frontdoor.jsp?retURL=%2Fx'))
  expect(nextOf(response)).toBe(`${origin}/?ec=302&startURL=%2Fx`)
})

holds('session.closed', 'ends the session at the server too, when the user logs out', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  await consentPageFor(browser)
  const cookie = await world.handle(post('/', user))
  const sid = header(cookie.headers, 'Set-Cookie')?.split(';')[0] ?? ''
  const out = await world.handle(get('/secur/logout.jsp', [['Cookie', sid]]))
  const after = await world.handle(get('/', [['Cookie', sid]]))
  expect(header(out.headers, 'Set-Cookie')).toBe('sid=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
  expect(textOf(out)).toContain('You are logged out')
  expect(textOf(after)).toContain('<form name="login"')
})

holds('session.timeout', 'forgets a session that was not used for two hours', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  await browser.submit(await browser.open('/'), user)
  world.advance(2 * 60 * 60 * 1000 - 1000)
  expect(textOf(await browser.open('/'))).toContain('You are logged in')
  world.advance(2 * 60 * 60 * 1000)
  expect(textOf(await browser.open('/'))).toContain('<form name="login"')
})

test.each(['sid', 'sid=', 'sid=%00; =; ;;; sid=a=b', '\u00ff\u00fe', 'sid=00D5g0000000001!forged'])(
  'takes the cookie %j for no session',
  async (cookie) => {
    const response = await worldOf().handle(get('/', [['Cookie', cookie]]))
    expect([response.status, textOf(response).includes('<form name="login"')]).toEqual([200, true])
  },
)

holds('session.separate', 'the cookie of a session does not open the API', async () => {
  const world = worldOf()
  const response = await world.handle(post('/', user))
  const sid = /^sid=([^;]*)/.exec(header(response.headers, 'Set-Cookie') ?? '')?.[1]
  expect((await callApi(world, sid)).status).toBe(401)
})

test('lets profile and org say how long a session lasts without use', async () => {
  const world = worldOf(
    worldWith({ org: { sessionTimeoutMinutes: 480 }, profile: { sessionTimeoutMinutes: 15 } }),
  )
  const browser = browserAt(world)
  await browser.submit(await browser.open('/'), user)
  world.advance(14 * 60_000)
  expect(textOf(await browser.open('/'))).toContain('You are logged in')
  world.advance(16 * 60_000)
  expect(textOf(await browser.open('/'))).toContain('<form name="login"')
})
