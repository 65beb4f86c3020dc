import { expect, test } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import {
  asked,
  browserAt,
  callApi,
  codeFor,
  errorOf,
  jsonOf,
  lastCheck,
  origin,
  token,
  tokensAt,
  post,
} from '../walk.ts'
import {
  approved,
  appKey,
  assertTo,
  claimsAt,
  jwt,
  jwtBearer,
  loginHost,
  preApproved,
  strangersKey,
  username,
  worldWith,
  type ClaimsOf,
} from './grants.ts'

const hour = 3_600_000

/** What a refusal looks like: status, body and the check that the note names. */
const refusal = (check: RefusalId) => [400, errorOf(check), check]

async function told(world: ReturnType<typeof worldWith>, response: ReturnType<typeof token>) {
  const answer = await response
  return [answer.status, jsonOf(answer), lastCheck(world)]
}

holds('accessToken.issued', 'answers a JWT with five fields in their order', async () => {
  const world = await approved(worldWith())
  const tokens = jsonOf(await assertTo(world))
  expect(Object.keys(tokens)).toEqual(['access_token', 'scope', 'instance_url', 'id', 'token_type'])
  expect(tokens).toMatchObject({
    instance_url: origin,
    id: `${origin}/id/00D5g0000000001EAA/0055g000000000BAAQ`,
    token_type: 'Bearer',
  })
  expect((await callApi(world, tokens['access_token'])).status).toBe(200)
  expect(world.note(world.requestCount() - 1)?.check).toBe('accessToken.issued')
})

holds('assertion.scopes', 'gives the scopes that the user approved before', async () => {
  const world = worldWith()
  await codeFor(browserAt(world), { ...asked, scope: 'api refresh_token' })
  const assertion = await jwt(claimsAt(world))
  const form = { grant_type: jwtBearer, assertion, scope: 'full' }
  expect(jsonOf(await token(world, form))['scope']).toBe('refresh_token api')
})

holds('assertion.scopes', 'gives a pre-approved user the scopes of the app', async () => {
  const tokens = jsonOf(await assertTo(preApproved()))
  expect(tokens['scope']?.split(' ').toSorted()).toEqual(practiceApp.scopes.toSorted())
})

holds('assertion.approved', 'refuses a user who has not approved the app', async () => {
  const world = worldWith()
  expect(await told(world, assertTo(world))).toEqual(refusal('assertion.approved'))
  expect(world.note(1)?.fix).toContain('Pre-authorise')
})

holds('assertion.approved', 'refuses an approval of nothing but refresh_token', async () => {
  const world = worldWith()
  await codeFor(browserAt(world), { ...asked, scope: 'refresh_token' })
  expect(await told(world, assertTo(world))).toEqual(refusal('assertion.approved'))
})

holds('assertion.approved', 'refuses once the last token of the approval is revoked', async () => {
  const world = worldWith()
  const { refresh_token = '' } = await tokensAt(world)
  expect((await assertTo(world)).status).toBe(200)
  await world.handle(post('/services/oauth2/revoke', { token: refresh_token }))
  expect(await told(world, assertTo(world))).toEqual(refusal('assertion.approved'))
})

holds('holder.admitted', 'refuses whom no admin approved, whatever the user did', async () => {
  const world = await approved(worldWith())
  world.change((setup) => ({
    ...setup,
    orgs: setup.orgs.map((org) => ({
      ...org,
      apps: org.apps.map((app) => ({ ...app, permittedUsers: 'AdminApprovedPreAuthorized' })),
    })),
  }))
  const [status, body] = await told(world, assertTo(world))
  expect([status, body]).toEqual([400, errorOf('holder.admitted')])
})

holds('grantParameters.present', 'refuses a request without an assertion', async () => {
  const world = preApproved()
  expect(await told(world, token(world, { grant_type: jwtBearer }))).toEqual(
    refusal('grantParameters.present'),
  )
})

const noJwts = ['x', 'a.b', 'a.b.c', 'e30.e30.', 'e30.W10.AA', 'a.b.c.d', 'a'.repeat(20_000)]

holds('assertion.readable', 'refuses what is no JWT', async () => {
  for (const assertion of noJwts) {
    const world = preApproved()
    expect(await told(world, token(world, { grant_type: jwtBearer, assertion }))).toEqual(
      refusal('assertion.readable'),
    )
  }
})

holds('client.known', 'refuses an assertion of a client that nobody knows', async () => {
  const world = preApproved()
  expect(await told(world, assertTo(world, { iss: 'nobody' }))).toEqual(refusal('client.known'))
  expect(await told(world, assertTo(world, { iss: 7 }))).toEqual(refusal('client.known'))
})

holds('assertion.signed', 'refuses a signature of another key', async () => {
  const world = preApproved()
  expect(await told(world, assertTo(world, {}, strangersKey))).toEqual(refusal('assertion.signed'))
})

holds('app.certificate', 'accepts no assertion for an app without a certificate', async () => {
  const world = preApproved({ app: { certificate: null } })
  expect(await told(world, assertTo(world))).toEqual(refusal('assertion.signed'))
})

test('survives a certificate that is no key', async () => {
  const world = preApproved({ app: { certificate: { kty: 'RSA', n: '', e: '' } } })
  expect(await told(world, assertTo(world))).toEqual(refusal('assertion.signed'))
})

test.each(['none', 'HS256', 'RS512', 'ES256', null])('refuses the algorithm %j', async (alg) => {
  const world = preApproved()
  const assertion = await jwt(claimsAt(world), appKey, { alg })
  expect(await told(world, token(world, { grant_type: jwtBearer, assertion }))).toEqual(
    refusal('assertion.signed'),
  )
})

test('refuses claims that were changed after they were signed', async () => {
  const world = preApproved()
  const [header = '', , signature = ''] = (await jwt(claimsAt(world))).split('.')
  const [, claims = ''] = (await jwt(claimsAt(world, { sub: 'x' }))).split('.')
  const assertion = [header, claims, signature].join('.')
  expect(await told(world, token(world, { grant_type: jwtBearer, assertion }))).toEqual(
    refusal('assertion.signed'),
  )
})

test.each([
  'https://login.salesforce.com',
  origin,
  `http://${loginHost}`,
  ['https://example.com', 'https://login.salesforce.com'],
])('assertion.audience: accepts %j', async (aud) => {
  expect((await assertTo(preApproved(), { aud })).status).toBe(200)
})

test.each([
  'https://test.salesforce.com',
  'https://login.salesforce.com/',
  'https://evil.example',
  'http://birch.my.localhost:3001',
  '',
  [],
  { 0: 'https://login.salesforce.com' },
  undefined,
])('assertion.audience: refuses %j', async (aud) => {
  const world = preApproved()
  expect(await told(world, assertTo(world, { aud }))).toEqual(refusal('assertion.audience'))
})

holds('assertion.audience', 'wants the test host for a sandbox', async () => {
  const world = preApproved({ org: { sandbox: 'dev' } })
  const authority = 'test.localhost:3001'
  const send = async (aud: string) => {
    const assertion = await jwt(claimsAt(world, { aud }))
    return (await token(world, { grant_type: jwtBearer, assertion }, [], authority)).status
  }
  expect(await send('https://test.salesforce.com')).toBe(200)
  expect(await send('https://login.salesforce.com')).toBe(400)
})

holds('assertion.audience', 'takes a plain host by its own name', async () => {
  const world = preApproved()
  const assertion = await jwt(claimsAt(world, { aud: 'http://localhost:4321' }))
  const response = await token(world, { grant_type: jwtBearer, assertion }, [], 'localhost:4321')
  expect(jsonOf(response)['instance_url']).toBe('http://localhost:4321')
})

holds('assertion.fresh', 'refuses an assertion that has ended', async () => {
  const world = preApproved()
  const exp = Math.floor(world.now() / 1000) - 1
  expect(await told(world, assertTo(world, { exp }))).toEqual(refusal('assertion.fresh'))
  expect(world.note(1)?.causes).toContain(
    'In the JWT bearer flow: the assertion’s `exp` lies in the past.',
  )
})

test.each<ClaimsOf>([{ exp: undefined }, { exp: null }, { exp: 'soon' }, { exp: '' }, { exp: {} }])(
  'assertion.fresh: refuses %j',
  async (claims) => {
    const world = preApproved()
    expect(await told(world, assertTo(world, claims))).toEqual(refusal('assertion.fresh'))
  },
)

holds('assertion.farFuture', 'accepts milliseconds, and a number written as text', async () => {
  const world = preApproved()
  const seconds = String(Math.floor(world.now() / 1000) + 180)
  expect((await assertTo(world, { exp: world.now() + 300 })).status).toBe(200)
  expect((await assertTo(world, { exp: seconds })).status).toBe(200)
})

holds('assertion.unused', 'refuses a jti the second time', async () => {
  const world = preApproved()
  expect((await assertTo(world, { jti: 'one' })).status).toBe(200)
  expect(await told(world, assertTo(world, { jti: 'one' }))).toEqual(refusal('assertion.unused'))
  expect((await assertTo(world, { jti: 'two' })).status).toBe(200)
})

holds('assertion.unused', 'gives a jti that two send at once to one of them', async () => {
  const world = preApproved()
  const answers = await Promise.all([1, 2, 3].map(() => assertTo(world, { jti: 'one' })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400])
})

test('accepts an assertion without jti as often as it is sent', async () => {
  const world = preApproved()
  expect((await assertTo(world)).status).toBe(200)
  expect((await assertTo(world)).status).toBe(200)
})

test('lets the username decide the org at the login host', async () => {
  const world = preApproved()
  const assertion = await jwt(claimsAt(world))
  const response = await token(world, { grant_type: jwtBearer, assertion }, [], loginHost)
  expect(jsonOf(response)).toMatchObject({ instance_url: origin })
})

test('ends the token like any other: when it is idle, and when it is revoked', async () => {
  const world = preApproved()
  const first = jsonOf(await assertTo(world))['access_token'] ?? ''
  const second = jsonOf(await assertTo(world))['access_token'] ?? ''
  await world.handle(post('/services/oauth2/revoke', { token: first }))
  expect((await callApi(world, first)).status).toBe(401)
  expect((await callApi(world, second)).status).toBe(200)
  world.advance(3 * hour)
  expect((await callApi(world, second)).status).toBe(401)
})

test('finds the user whatever the case of the username', async () => {
  expect((await assertTo(preApproved(), { sub: username.toUpperCase() })).status).toBe(200)
})
