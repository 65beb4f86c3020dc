import { expect, test } from 'vitest'
import { asBytes, header, noBytes } from '@flowscope/http-message'
import {
  asked,
  authorizeTarget,
  get,
  jsonOf,
  lastCheck,
  post,
  setup,
  textOf,
  token,
  worldOf,
} from './walk.ts'

test('writes the headers of Salesforce in its order', async () => {
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

test('promises HTTPS for years only over https and away from loopback', async () => {
  const sent = async (scheme: 'http' | 'https', authority: string) => {
    const response = await worldOf().handle({ ...get('/', [], authority), scheme })
    return header(response.headers, 'Strict-Transport-Security')
  }
  expect(await sent('https', 'sf.example')).toBe('max-age=63072000; includeSubDomains')
  expect(await sent('http', 'sf.example')).toBeUndefined()
  expect(await sent('https', 'acme.my.localhost')).toBeUndefined()
})

test('marks the session cookie as secure where it can', async () => {
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

test('answers HEAD with the headers of GET', async () => {
  const [one, other] = [
    await worldOf().handle(get('/')),
    await worldOf().handle({ ...get('/'), method: 'HEAD' }),
  ]
  expect(other).toEqual({ ...one, body: noBytes })
})

test.each([
  ['an unknown path', get('/nothing'), 404, 'route.known'],
  ['broken percent-encoding in a path', get('/%zz%'), 404, 'route.known'],
  ['another method', { ...get('/'), method: 'DELETE' }, 405, 'method.allowed'],
  [
    'a target above 16 KiB',
    get(authorizeTarget({ ...asked, state: 'x'.repeat(17_000) })),
    414,
    'target.size',
  ],
  [
    'a body above 64 KiB',
    { ...post('/', {}), body: asBytes('x'.repeat(70_000)) },
    413,
    'body.size',
  ],
  ['a login form that is none', post('/', {}, []), 200, 'password.correct'],
  [
    'a repeated field in a form',
    { ...post('/', {}), body: asBytes('pw=1&pw=2') },
    400,
    'parameters.single',
  ],
])('has a clear answer to %s', async (_, request, status, check) => {
  const world = worldOf()
  const response = await world.handle(request)
  expect([response.status, lastCheck(world)]).toEqual([status, check])
  expect(textOf(response)).toContain('Practice – this is not Salesforce')
})

test('tells which methods an address takes', async () => {
  const response = await worldOf().handle({ ...get('/services/oauth2/token'), method: 'GET' })
  expect([response.status, header(response.headers, 'Allow'), jsonOf(response)]).toEqual([
    405,
    'POST',
    { error: 'invalid_request', error_description: 'must use HTTP POST' },
  ])
})

test('goes on after whatever came', async () => {
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

test('answers with a fixed page, and tells its host, when something breaks inside', async () => {
  const heard: unknown[] = []
  const broken = new Error('the store is gone')
  const failing = () => Promise.reject(broken)
  const store = { get: failing, put: failing, take: failing, list: failing, next: failing }
  const world = worldOf(setup, { store, onError: (error) => heard.push(error) })
  const response = await world.handle(get(authorizeTarget()))
  expect([response.status, heard, lastCheck(world)]).toEqual([500, [broken], 'server.works'])
  expect(textOf(response)).not.toContain('the store is gone')
})

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
