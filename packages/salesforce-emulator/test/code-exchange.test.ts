import { expect, test } from 'vitest'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64 } from '@flowscope/ports'
import { practiceApp } from '@flowscope/reference'
import {
  asked,
  browserAt,
  but,
  callApi,
  codeFor,
  exchange,
  jsonOf,
  lastCheck,
  setup,
  setupWith,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const minute = 60_000

test('answers a good code with the fields of Salesforce, in its order', async () => {
  const tokens = await tokensAt(worldOf())
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'refresh_token',
    'signature',
    'scope',
    'id_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
  ])
  expect(tokens).toMatchObject({
    scope: 'refresh_token openid api',
    instance_url: 'http://acme.my.localhost:3001',
    id: 'http://acme.my.localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAQ',
    token_type: 'Bearer',
    issued_at: String(setup.startsAt + 8 * setup.tick),
  })
})

test('makes tokens of the right length and alphabet', async () => {
  const tokens = await tokensAt(worldOf())
  expect(tokens['access_token']).toMatch(/^00D5g0000000001![\w.]{96}$/)
  expect(tokens['refresh_token']).toMatch(/^5Aep861[\w.]{80}$/)
})

test('signs identity and time with the consumer secret', async () => {
  const { signature, id = '', issued_at = '' } = await tokensAt(worldOf())
  const bytes = (text: string) => new TextEncoder().encode(text)
  const mac = nodeCrypto.hmacSha256(bytes(practiceApp.consumerSecret ?? ''), bytes(id + issued_at))
  expect(signature).toBe(base64(mac))
})

test('computes the signature of the sheet’s example', () => {
  const secret = '0123456789ABCDEF'.repeat(4)
  const id = 'https://login.salesforce.com/id/00D5g0000000001EAA/0055g000000000BAAQ'
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(base64(nodeCrypto.hmacSha256(bytes(secret), bytes(`${id}1767225600000`)))).toBe(
    'TFaW+/CvkaP3YZZy3TLTVODikwy/LvHdgoc2L+gA/rc=',
  )
})

test('issues a refresh token only for the scope, and an id token only for openid', async () => {
  const tokens = await tokensAt(worldOf(), { ...asked, scope: 'api' })
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'signature',
    'scope',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
  ])
})

test('takes offline_access for refresh_token', async () => {
  const tokens = await tokensAt(worldOf(), { ...asked, scope: 'api offline_access' })
  expect([tokens['scope'], typeof tokens['refresh_token']]).toEqual(['refresh_token api', 'string'])
})

async function refusal(form: Readonly<Record<string, string | undefined>>, world = worldOf()) {
  const code = await codeFor(browserAt(world))
  const response = await token(world, but({ ...exchange, code }, form))
  return [response.status, jsonOf(response), lastCheck(world)]
}

const refused = (error: string, error_description: string, check: string) => [
  400,
  { error, error_description },
  check,
]

test.each([
  [
    'another grant type',
    { grant_type: 'password' },
    'unsupported_grant_type',
    'grant type not supported',
    'grantType.supported',
  ],
  [
    'no grant type',
    { grant_type: undefined },
    'unsupported_grant_type',
    'grant type not supported',
    'grantType.supported',
  ],
  [
    'an unknown client',
    { client_id: 'nobody' },
    'invalid_client_id',
    'client identifier invalid',
    'client.known',
  ],
  [
    'no client',
    { client_id: undefined },
    'invalid_client_id',
    'client identifier invalid',
    'client.known',
  ],
  [
    'a wrong secret',
    { client_secret: 'wrong' },
    'invalid_client',
    'invalid client credentials',
    'client.authenticated',
  ],
  [
    'no secret',
    { client_secret: undefined },
    'invalid_client',
    'invalid client credentials',
    'client.authenticated',
  ],
  [
    'an unknown code',
    { code: 'aPrxUnknown==' },
    'invalid_grant',
    'invalid authorization code',
    'code.known',
  ],
  ['no code', { code: undefined }, 'invalid_grant', 'invalid authorization code', 'code.known'],
  [
    'another registered redirect URI',
    { redirect_uri: 'http://localhost:5000' },
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    'redirectUri.same',
  ],
  [
    'no redirect URI',
    { redirect_uri: undefined },
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    'redirectUri.same',
  ],
])('refuses %s', async (_, form, error, description, check) => {
  expect(await refusal(form)).toEqual(refused(error, description, check))
})

test('refuses a code the second time it is presented, and leaves the tokens of the first alone', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const first = jsonOf(await token(world, { ...exchange, code }))
  const second = await token(world, { ...exchange, code })
  expect([second.status, jsonOf(second), lastCheck(world)]).toEqual(
    refused('invalid_grant', 'expired authorization code', 'code.unused'),
  )
  expect((await callApi(world, first['access_token'])).status).toBe(200)
})

test('gives a code that two present at once to one of them only', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const answers = await Promise.all([1, 2, 3].map(() => token(world, { ...exchange, code })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400])
})

/** Exchanges a code that is so many milliseconds old. */
async function exchangedAtAge(age: number) {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  world.advance(age - setup.tick)
  const response = await token(world, { ...exchange, code })
  return [response.status, jsonOf(response)['error_description'] ?? null, lastCheck(world)]
}

test('accepts a code that is 15 minutes old and no older one', async () => {
  expect(await exchangedAtAge(15 * minute)).toEqual([200, null, 'tokens.issued'])
  expect(await exchangedAtAge(15 * minute + 1)).toEqual([
    400,
    'expired authorization code',
    'code.fresh',
  ])
})

test('refuses a code that was decoded too often or too seldom', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const response = await token(world, { ...exchange, code: code.replaceAll('=', '%3D') })
  expect(jsonOf(response)['error_description']).toBe('invalid authorization code')
})

test('refuses the code of another client', async () => {
  const other = { ...practiceApp, name: 'Other', consumerKey: '3MVG9other', consumerSecret: 'S' }
  const [org] = setup.orgs
  if (!org) throw new Error('no org')
  const world = worldOf({ ...setup, orgs: [{ ...org, apps: [practiceApp, other] }] })
  const code = await codeFor(browserAt(world))
  const form = { ...exchange, client_id: other.consumerKey, client_secret: 'S', code }
  expect(jsonOf(await token(world, form))).toEqual({
    error: 'invalid_grant',
    error_description: 'invalid authorization code',
  })
  expect(lastCheck(world)).toBe('code.ofClient')
})

test('does not use a code up for a client that could not prove itself', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  await token(world, { ...exchange, code, client_secret: 'wrong' })
  expect((await token(world, { ...exchange, code })).status).toBe(200)
})

test('ends the access token when it was idle for the app’s session timeout, which use renews', async () => {
  const world = worldOf(setupWith({ sessionTimeoutMinutes: 15 }))
  const { access_token } = await tokensAt(world)
  for (const _ of [1, 2, 3]) {
    world.advance(14 * minute)
    expect((await callApi(world, access_token)).status).toBe(200)
  }
  world.advance(15 * minute)
  expect((await callApi(world, access_token)).status).toBe(401)
})
