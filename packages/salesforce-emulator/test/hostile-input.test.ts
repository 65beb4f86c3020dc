import { expect, test } from 'vitest'
import { asBytes, header, headerValues, type Headers } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  callback,
  consentPageFor,
  exchange,
  get,
  jsonOf,
  lastCheck,
  logIn,
  nextOf,
  origin,
  post,
  reach,
  setupWith,
  textOf,
  token,
  tokensAt,
  user,
  worldOf,
} from './walk.ts'

const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const revoke = '/services/oauth2/revoke'

test.each(prototypeKeys)('takes %s for a word like any other', async (word) => {
  const world = worldOf()
  const asParameter = await world.handle(get(`${authorizeTarget()}&${word}=1`))
  const asHost = await world.handle(get('/nowhere', [], word))
  const asScope = await world.handle(get(authorizeTarget({ ...asked, scope: word })))
  const asFormat = await token(world, { grant_type: word, format: word }, [['Accept', word]])
  expect([asParameter.status, asHost.status, asScope.status]).toEqual([302, 404, 400])
  expect([header(asFormat.headers, 'Content-Type'), jsonOf(asFormat)['error']]).toEqual([
    'application/json;charset=UTF-8',
    'unsupported_grant_type',
  ])
  const { access_token } = await tokensAt(world)
  const target = `/services/data/${word}/query?q=x`
  expect(
    (await world.handle(get(target, [['Authorization', `Bearer ${access_token ?? ''}`]]))).status,
  ).toBe(404)
})

test('reads tens of thousands of parameters', async () => {
  const names = Array.from({ length: 12_000 }, (_, at) => at.toString(36))
  const request = { ...post('/services/oauth2/token', {}), body: asBytes(names.join('=&')) }
  const response = await worldOf().handle(request)
  expect(jsonOf(response)['error']).toBe('unsupported_grant_type')
})

test.each<readonly [string, Headers]>([
  ['a bearer of spaces', [['Authorization', `Bearer ${' '.repeat(60_000)}`]]],
  ['a Basic header of spaces', [['Authorization', `Basic ${' '.repeat(60_000)}\n\n`]]],
  ['an Accept of commas', [['Accept', ','.repeat(60_000)]]],
  ['a bomb of cookies', [['Cookie', 'sid=x;'.repeat(10_000)]]],
  ['a host of dots', [['Host', '.'.repeat(60_000)]]],
])('answers %s at once', async (_, headers) => {
  const world = worldOf()
  for (const request of [get('/', headers), post('/services/oauth2/token', {}, headers)]) {
    const { status } = await world.handle(request)
    expect(status).toBeLessThan(500)
  }
})

holds('headers.size', 'does not read headers of more than 64 KiB', async () => {
  const world = worldOf()
  const response = await world.handle(get('/', [['Cookie', 'a=b;'.repeat(20_000)]]))
  expect([response.status, lastCheck(world)]).toEqual([431, 'headers.size'])
})

holds('headers.cookie', 'finds the session behind some cookies of the same name', async () => {
  const world = worldOf()
  const login = await world.handle(post('/', user))
  const [, sid = ''] = /^sid=([^;]*)/.exec(header(login.headers, 'Set-Cookie') ?? '') ?? []
  const page = await world.handle(get('/', [['Cookie', `sid=stranger; sid=${sid}`]]))
  expect(textOf(page)).toContain('You are logged in')
})

test('keeps NUL and line breaks of a parameter out of headers and notes of others', async () => {
  const world = worldOf()
  const evil = 'x\r\nSet-Cookie: sid=evil\r\n\r\n<b>\u0000'
  const response = await world.handle(
    get(authorizeTarget({ ...asked, state: evil, display: evil, login_hint: evil })),
  )
  const page = await world.handle(get(new URL(nextOf(response)).href.slice(origin.length)))
  for (const { headers, body } of [response, page]) {
    expect(headerValues(headers, 'Set-Cookie')).toEqual([])
    for (const [, value] of headers) expect(value).not.toMatch(/[\r\n\u0000]/)
    expect(body).not.toContain('<b>')
  }
})

test.each(['</script><script>alert(1)</script>', "');alert(1)//", '\\\u2028\u2029"', '<!--'])(
  'does not let the state %j out of the string of the script',
  async (state) => {
    const browser = browserAt(worldOf())
    const page = await consentPageFor(browser, { ...asked, state })
    const response = await browser.submit(page, { allow: ' Allow ' })
    const scripts = [...textOf(response).matchAll(/<script>([^]*?)<\/script>/g)]
    expect(scripts.map(([, script = '']) => script.replace(/'[^']*'/, "''"))).toEqual([
      "\nfunction redirectOnLoad() { window.location.replace(''); }\nredirectOnLoad();\n",
    ])
    expect(new URL(nextOf(response)).searchParams.get('state')).toBe(state)
  },
)

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
])('does not lead to %j, not even when it is registered', async (redirect_uri) => {
  const world = worldOf(setupWith({ callbackUrls: [redirect_uri] }))
  const response = await world.handle(get(authorizeTarget({ ...asked, redirect_uri })))
  expect([response.status, textOf(response)]).toEqual([
    400,
    'error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration',
  ])
})

test('leads to an app’s own scheme when it is registered', async () => {
  const redirect_uri = 'practice-app://callback'
  const world = worldOf(setupWith({ callbackUrls: [redirect_uri] }))
  const response = await world.handle(get(authorizeTarget({ ...asked, redirect_uri })))
  expect(response.status).toBe(302)
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/\t/evil.example',
  '/\r\nLocation: https://evil.example/',
  'javascript:alert(1)',
  ' /home',
  '@evil.example',
])('stays on its own host when it is asked to go on to %j', async (address) => {
  const world = worldOf()
  const browser = browserAt(world)
  const frontdoor = await browser.open(
    nextOf(await browser.submit(await browser.open('/'), { ...user, startURL: address })),
  )
  expect(nextOf(frontdoor)).toBe(`${origin}/`)
  const query = `retURL=${encodeURIComponent(address)}&startURL=${encodeURIComponent(address)}`
  expect(nextOf(await browser.open(`/secur/frontdoor.jsp?${query}`))).toBe(`${origin}/`)
  expect(nextOf(await browser.open(`/secur/logout.jsp?${query}`))).toBe(
    `${origin}/?ec=302&startURL=%2F`,
  )
})

test.each(['a@evil.example', 'evil.example/x', 'a b', 'a"><b>', 'x:99999999', '', 'a\u0000b'])(
  'does not call itself %j',
  async (authority) => {
    const response = await worldOf().handle(get(authorizeTarget(), [], authority))
    expect([response.status, header(response.headers, 'Location')]).toEqual([404, undefined])
  },
)

holds('host.known', 'answers no request that names two hosts', async () => {
  const world = worldOf()
  const response = await world.handle(get('/', [['host', 'birch.my.localhost']]))
  expect([response.status, lastCheck(world)]).toEqual([404, 'host.known'])
})

test('gives a session a new name at the login, whatever the browser brought', async () => {
  const world = worldOf()
  const fixed: Headers = [['Cookie', 'sid=chosen-by-a-stranger']]
  const login = await world.handle(post('/', user, fixed))
  expect(header(login.headers, 'Set-Cookie')).toMatch(/^sid=00D5g0000000001![\w.]{96};/)
  expect(textOf(await world.handle(get('/', fixed)))).toContain('name="login"')
})

test('does not take a confirmation for another request than the one it was shown for', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const page = await consentPageFor(browser)
  const other = new URL(nextOf(await browser.open(authorizeTarget({ ...asked, scope: 'api' }))))
  const source = other.searchParams.get('source') ?? ''
  const response = await browser.submit(page, { source, allow: ' Allow ' })
  expect(nextOf(response)).toContain('error=OAUTH_APPROVAL_ERROR_GENERIC')
})

test.each(['', 'a-b', '1a', 'a;b', 'a<b', 'a\nb', 'a\u2028', 'x'.repeat(101)])(
  'calls no function of the name %j',
  async (name) => {
    const response = await worldOf().handle(
      get(`${revoke}?token=x&callback=${encodeURIComponent(name)}`),
    )
    expect(header(response.headers, 'Content-Type')).toMatch(/^application\/x-www-form-urlencoded/)
  },
)

holds('headers.head', 'does nothing at authorize, consent, logout and revoke', async () => {
  for (const at of ['authorize', 'consent', 'logout', 'revoke']) {
    const world = worldOf()
    const browser = browserAt(world)
    const { refresh_token = '' } = await tokensAt(world)
    const login = await world.handle(post('/', user))
    const cookie: Headers = [
      ['Cookie', (header(login.headers, 'Set-Cookie') ?? '').split(';')[0] ?? ''],
    ]
    const parked = nextOf(await browser.open(authorizeTarget())).slice(origin.length)
    const targets: Readonly<Record<string, string>> = {
      authorize: authorizeTarget(),
      consent: parked,
      logout: '/secur/logout.jsp',
      revoke: `${revoke}?token=${refresh_token}`,
    }
    const response = await world.handle({ ...get(targets[at] ?? '', cookie), method: 'HEAD' })
    expect([response.status, response.body, header(response.headers, 'Location')]).toEqual([
      405,
      '',
      undefined,
    ])
    expect(header(response.headers, 'Allow')).not.toContain('HEAD')
    const after = { ...exchange, grant_type: 'refresh_token', refresh_token }
    expect((await token(world, after)).status).toBe(200)
    expect(textOf(await world.handle(get('/', cookie)))).toContain('You are logged in')
    expect(nextOf(await world.handle(get(parked, cookie)))).toContain(`${callback}?code=`)
  }
})

test('keeps display on the way to the login page and back', async () => {
  const browser = browserAt(worldOf())
  const page = await reach(browser, { ...asked, display: 'touch' })
  expect(nextOf(page)).toMatch(/%3Fsource%3DCAAAA[\w-]+%26display%3Dtouch&display=touch$/)
  expect(textOf(await logIn(browser, page))).toContain('id="oaapprove"')
})
