import { expect, test } from 'vitest'
import { asBytes, header, headerValues, noBytes, type HttpRequest } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  errorOf,
  get,
  jsonOf,
  lastCheck,
  nextOf,
  post,
  setup,
  textOf,
  token,
  worldOf,
} from './walk.ts'

holds('headers.set', 'writes the headers of Salesforce in its order', async () => {
  const response = await worldOf().handle(get('/services/data'))
  expect(response.headers).toEqual([
    ['Date', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-XSS-Protection', '1; mode=block'],
    ['X-Robots-Tag', 'none'],
    ['Cache-Control', 'no-cache,must-revalidate,max-age=0,no-store,private'],
    ['Vary', 'Accept-Encoding'],
    ['Content-Type', 'application/json;charset=UTF-8'],
    ['Content-Length', String(response.body.length)],
    ['Connection', 'keep-alive'],
  ])
})

holds(
  'headers.hsts',
  'promises HTTPS for years only over https and away from loopback',
  async () => {
    const sent = async (scheme: 'http' | 'https', authority: string) => {
      const response = await worldOf().handle({ ...get('/', [], authority), scheme })
      return header(response.headers, 'Strict-Transport-Security')
    }
    expect(await sent('https', 'sf.example')).toBe('max-age=63072000; includeSubDomains')
    expect(await sent('http', 'sf.example')).toBeUndefined()
    expect(await sent('https', 'acme.my.localhost')).toBeUndefined()
  },
)

holds('headers.cookie', 'marks the session cookie as secure where it can', async () => {
  const login = post('/', { username: 'student@acme.example', pw: 'practice-1' })
  const response = await worldOf().handle({ ...login, scheme: 'https' })
  expect(header(response.headers, 'Set-Cookie')).toMatch(/; Secure; HttpOnly; SameSite=Lax$/)
})

test('closes a connection when it is asked to', async () => {
  const response = await worldOf().handle(get('/', [['Connection', 'close']]))
  expect(header(response.headers, 'Connection')).toBe('close')
})

test('counts the length of the body in bytes', async () => {
  const response = await worldOf().handle(get('/'))
  expect(textOf(response).length).toBeLessThan(response.body.length)
  expect(header(response.headers, 'Content-Length')).toBe(String(response.body.length))
})

holds('headers.head', 'answers HEAD with the headers of GET', async () => {
  const [one, other] = [
    await worldOf().handle(get('/')),
    await worldOf().handle({ ...get('/'), method: 'HEAD' }),
  ]
  expect(other).toEqual({ ...one, body: noBytes })
})

/** The status of a page that tells a person what was wrong, and the check that decided. */
async function pageFor(request: HttpRequest) {
  const world = worldOf()
  const response = await world.handle(request)
  expect(textOf(response)).toContain('Practice – this is not Salesforce')
  return [response.status, lastCheck(world)]
}

holds(
  'route.known',
  'has a page for an unknown path, and for one that cannot be read',
  async () => {
    expect(await pageFor(get('/nothing'))).toEqual([404, 'route.known'])
    expect(await pageFor(get('/%zz%'))).toEqual([404, 'route.known'])
  },
)

holds('target.size', 'reads a target of 16 KiB and no longer one', async () => {
  const whole = `/?${'x'.repeat(16 * 1024 - 2)}`
  expect(await pageFor(get(whole))).toEqual([200, 'login.shown'])
  expect(await pageFor(get(`${whole}x`))).toEqual([414, 'target.size'])
})

holds('body.size', 'reads a body of 64 KiB and no larger one', async () => {
  const login = (size: number) => ({ ...post('/', {}), body: asBytes('x'.repeat(size)) })
  expect(await pageFor(login(64 * 1024))).toEqual([200, 'password.correct'])
  expect(await pageFor(login(64 * 1024 + 1))).toEqual([413, 'body.size'])
})

test('has a page for a login form that is none', async () => {
  expect(await pageFor(post('/', {}))).toEqual([200, 'password.correct'])
  const twice = { ...post('/', {}), body: asBytes('pw=1&pw=2') }
  expect(await pageFor(twice)).toEqual([400, 'parameters.single'])
})

holds(
  'parameters.empty',
  'takes a parameter without a value for one that was left out',
  async () => {
    const world = worldOf()
    expect(jsonOf(await token(world, { grant_type: '' }))).toEqual(errorOf('grantType.supported'))
    const response = await world.handle(
      get(authorizeTarget({ ...asked, code_challenge: '', display: '' })),
    )
    expect(response.status).toBe(302)
    expect(nextOf(response)).not.toContain('display')
  },
)

holds('headers.upgrade', 'asks no browser to turn http into https', async () => {
  const { headers } = await worldOf().handle(get('/'))
  expect(header(headers, 'Content-Security-Policy') ?? '').not.toContain(
    'upgrade-insecure-requests',
  )
})

holds('headers.browserId', 'sets no cookie to know a browser again', async () => {
  const world = worldOf()
  for (const target of ['/', '/services/data', authorizeTarget()]) {
    const { headers } = await world.handle(get(target))
    expect(headerValues(headers, 'Set-Cookie').join()).not.toContain('BrowserId')
  }
})

holds('method.allowed', 'has a page for another method', async () => {
  expect(await pageFor({ ...get('/'), method: 'DELETE' })).toEqual([405, 'method.allowed'])
})

holds('method.allowed', 'tells which methods an address takes', async () => {
  const response = await worldOf().handle({ ...get('/services/oauth2/token'), method: 'GET' })
  expect([response.status, header(response.headers, 'Allow'), jsonOf(response)]).toEqual([
    405,
    'POST',
    errorOf('method.allowed'),
  ])
})

holds('request.readable', 'goes on after whatever came', async () => {
  const world = worldOf()
  const bytes = asBytes('\u0000\u00ff%%%=&&=&a=%ff&é'.replace('é', '\u00e9'))
  const before = await world.handle({ ...post('/services/oauth2/token', {}), body: bytes })
  expect([before.status, jsonOf(before)['error']]).toEqual([400, 'invalid_request'])
  expect((await token(world, {})).status).toBe(400)
  expect(world.requestCount()).toBe(2)
})

test('reads a form whose text was sent as plain UTF-8', async () => {
  const body = asBytes('username=Zo\u00c3\u00ab&pw=x')
  const response = await worldOf().handle({ ...post('/', {}), body })
  expect(textOf(response)).toContain('value="Zoë"')
})

holds(
  'server.works',
  'answers with a fixed page, and tells its host, when something breaks inside',
  async () => {
    const heard: unknown[] = []
    const broken = new Error('the store is gone')
    const failing = () => Promise.reject(broken)
    const store = { get: failing, put: failing, take: failing, list: failing, next: failing }
    const world = worldOf(setup, { store, onError: (error) => heard.push(error) })
    const response = await world.handle(get(authorizeTarget()))
    expect([response.status, heard, lastCheck(world)]).toEqual([500, [broken], 'server.works'])
    expect(textOf(response)).not.toContain('the store is gone')
  },
)

test('moves its own clock by a tick with each arrival, and further when told to', async () => {
  const world = worldOf()
  expect(world.now()).toBe(setup.startsAt)
  await world.handle(get('/'))
  world.advance(60_000)
  expect(world.now()).toBe(setup.startsAt + setup.tick + 60_000)
})

test('takes the time from a ticking clock when there is one', async () => {
  let time = 1_000_000_000_000
  const world = worldOf(setup, { clock: { now: () => time } })
  time += 5000
  world.advance(2000)
  const response = await world.handle(get('/'))
  expect(header(response.headers, 'Date')).toBe('Sun, 09 Sep 2001 01:46:47 GMT')
  expect(world.now()).toBe(1_000_000_007_000)
})
