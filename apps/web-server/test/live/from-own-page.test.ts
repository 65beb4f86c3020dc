import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import type { LiveOptions } from '../../src/features/live/index.ts'
import { appWith } from '../started-app.ts'
import { secret, setupAt } from './support/live-page.ts'

const mockUrl = 'http://localhost:3001'
const body = { setup: setupAt(mockUrl), secret }
const own = { host: 'localhost:3000', 'x-flowscope': 'live' }

function begin(app: FastifyInstance, headers: object, payload: object | string = body) {
  return app.inject({ method: 'POST', url: '/api/live/run', headers: { ...headers }, payload })
}

async function statusWith(headers: object, payload?: object | string): Promise<number> {
  const app = await appWith({ mockUrl })
  return (await begin(app, headers, payload)).statusCode
}

test.each([
  own,
  { ...own, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
  { ...own, host: '127.0.0.1:3000' },
])('begins a run for %o', async (headers) => {
  expect(await statusWith(headers)).toBe(201)
})

test.each([
  { host: 'localhost:3000' },
  { ...own, 'x-flowscope': 'practice' },
  { ...own, 'sec-fetch-site': 'cross-site' },
  { ...own, 'sec-fetch-site': 'same-site' },
  { ...own, 'sec-fetch-site': 'none' },
  { ...own, origin: 'http://localhost:4000' },
  { ...own, origin: 'https://evil.example' },
  { ...own, origin: 'null' },
  { ...own, host: 'evil.example' },
  { ...own, host: 'localhost.evil.example' },
])('turns away %o', async (headers) => {
  expect(await statusWith(headers)).toBe(403)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'reads no %s',
  async (type) => {
    expect(await statusWith({ ...own, 'content-type': type }, JSON.stringify(body))).toBe(415)
  },
)

test('repeats nothing of a body that it cannot read', async () => {
  const app = await appWith({ mockUrl })
  const canary = 'C4NARY-in-a-body'
  const bodies = [`{"secret":"${canary}`, `{"setup":"${canary}"}`, `{"${canary}":1}`]
  for (const payload of bodies) {
    const answer = await begin(app, { ...own, 'content-type': 'application/json' }, payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.body).not.toContain(canary)
  }
})

test('lets a page of another site read nothing', async () => {
  const app = await appWith({ mockUrl })
  for (const site of ['cross-site', 'same-site']) {
    const headers = { host: 'localhost:3000', 'sec-fetch-site': site }
    const answer = await app.inject({ url: '/api/live', headers })
    expect(answer.statusCode).toBe(403)
  }
  const { headers } = await app.inject({ url: '/api/live', headers: { host: 'localhost:3000' } })
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect(headers).not.toHaveProperty('access-control-allow-origin')
  expect(headers).not.toHaveProperty('strict-transport-security')
})

test('takes no more of one address than it may in a minute', async () => {
  const app = await appWith({ mockUrl, live: { limits: { beginnings: 2 } } })
  const answers = [await begin(app, own), await begin(app, own), await begin(app, own)]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 429])
  expect(answers[2]?.json()).toEqual({
    error: 'tooManyCalls',
    message: 'That was too much at once. Wait a minute.',
  })
})

test('is known under its public address, with a cookie for https alone', async () => {
  const app = await appWith({ mockUrl, publicUrl: 'https://flowscope.example' })
  const headers = { ...own, host: 'flowscope.example', origin: 'https://flowscope.example' }
  const answer = await begin(app, headers)
  expect(answer.json()).toMatchObject({ callbackUrl: 'https://flowscope.example/oauth/callback' })
  expect(answer.headers['set-cookie']).toMatch(
    /^flowscope_owner_https=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  )
})

test.each([
  'evil.example',
  'login.salesforce.com.evil.example',
  '127.0.0.1',
  'localhost:3002',
  'login.salesforce.com:8443',
  'metadata.internal',
])('goes to no host such as %s', async (loginHost) => {
  const app = await appWith({ mockUrl })
  const answer = await begin(app, own, { ...body, setup: { ...body.setup, loginHost } })
  expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([422, 'hostRefused'])
})

const fromFile = { setup: body.setup, secret: { environment: true } }

test.each<[string, LiveOptions, object, string]>([
  ['no secret', {}, { setup: body.setup }, 'none was given'],
  ['a file without a secret', {}, atLogin(fromFile), 'started without FLOWSCOPE_CLIENT_SECRET'],
  [
    'the secret of the file for the mock',
    { environmentSecret: secret },
    fromFile,
    'The mock shows',
  ],
])('begins no run with %s', async (_, live, payload, message) => {
  const answer = await begin(await appWith({ mockUrl, live }), own, payload)
  expect(answer.json()).toMatchObject({ error: 'secretMissing' })
  expect(answer.json<{ message: string }>().message).toContain(message)
})

test('begins a run with the secret of the file, and says only that there is one', async () => {
  const app = await appWith({ mockUrl, live: { environmentSecret: secret } })
  const overview = await app.inject({ url: '/api/live', headers: { host: 'localhost:3000' } })
  const begun = await begin(app, own, atLogin(fromFile))
  expect(overview.json()).toMatchObject({ hasEnvironmentSecret: true })
  expect(begun.statusCode).toBe(201)
  expect(overview.body + begun.body).not.toContain(secret)
})

function atLogin<Body extends { readonly setup: object }>(begun: Body): Body {
  return { ...begun, setup: { ...begun.setup, loginHost: 'login.salesforce.com' } }
}

test('repeats nothing of a callback that no login is waiting for', async () => {
  const app = await appWith()
  const answer = await app.inject({ url: '/oauth/callback?code=aPrx.real&state=%3Cscript%3E' })
  expect(answer.statusCode).toBe(404)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  expect(answer.body).toContain('No login is waiting here')
  expect(answer.body).not.toMatch(/aPrx|script/)
})
