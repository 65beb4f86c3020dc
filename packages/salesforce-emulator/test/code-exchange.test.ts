import { expect, test } from 'vitest'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64 } from '@flowscope/ports'
import { practiceApp } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  but,
  callApi,
  codeFor,
  errorOf,
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

holds(
  'tokens.issued',
  'answers a good code with the fields of Salesforce, in its order',
  async () => {
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
  },
)

holds('tokens.shape', 'makes tokens of the right length and alphabet', async () => {
  const tokens = await tokensAt(worldOf())
  expect(tokens['access_token']).toMatch(/^00D5g0000000001![\w.]{96}$/)
  expect(tokens['refresh_token']).toMatch(/^5Aep861[\w.]{80}$/)
})

holds('tokens.signature', 'signs identity and time with the consumer secret', async () => {
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

holds('tokens.scope', 'takes offline_access for refresh_token', async () => {
  const tokens = await tokensAt(worldOf(), { ...asked, scope: 'api offline_access' })
  expect([tokens['scope'], typeof tokens['refresh_token']]).toEqual(['refresh_token api', 'string'])
})

async function refusal(form: Readonly<Record<string, string | undefined>>, world = worldOf()) {
  const code = await codeFor(browserAt(world))
  const response = await token(world, but({ ...exchange, code }, form))
  return [response.status, jsonOf(response), lastCheck(world)]
}

const refused = (check: RefusalId) => [400, errorOf(check), check]

holds('grantType.supported', 'refuses another grant type, and none', async () => {
  expect(await refusal({ grant_type: 'magic' })).toEqual(refused('grantType.supported'))
  expect(await refusal({ grant_type: undefined })).toEqual(refused('grantType.supported'))
})

holds('client.known', 'refuses an unknown client, and none', async () => {
  expect(await refusal({ client_id: 'nobody' })).toEqual(refused('client.known'))
  expect(await refusal({ client_id: undefined })).toEqual(refused('client.known'))
})

holds('client.authenticated', 'refuses a wrong secret, and none', async () => {
  expect(await refusal({ client_secret: 'wrong' })).toEqual(refused('client.authenticated'))
  expect(await refusal({ client_secret: undefined })).toEqual(refused('client.authenticated'))
})

holds('code.known', 'refuses an unknown code, and none', async () => {
  expect(await refusal({ code: 'aPrxUnknown==' })).toEqual(refused('code.known'))
  expect(await refusal({ code: undefined })).toEqual(refused('code.known'))
})

holds('redirectUri.same', 'refuses a code with another registered callback, or none', async () => {
  const another = 'http://localhost:5000'
  expect(await refusal({ redirect_uri: another })).toEqual(refused('redirectUri.same'))
  expect(await refusal({ redirect_uri: undefined })).toEqual(refused('redirectUri.same'))
})

holds(
  'code.unused',
  'refuses a code the second time it is presented, and leaves the tokens of the first alone',
  async () => {
    const world = worldOf()
    const code = await codeFor(browserAt(world))
    const first = jsonOf(await token(world, { ...exchange, code }))
    const second = await token(world, { ...exchange, code })
    expect([second.status, jsonOf(second), lastCheck(world)]).toEqual(refused('code.unused'))
    expect((await callApi(world, first['access_token'])).status).toBe(200)
  },
)

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

holds('code.fresh', 'accepts a code that is 15 minutes old and no older one', async () => {
  expect(await exchangedAtAge(15 * minute)).toEqual([200, null, 'tokens.issued'])
  expect(await exchangedAtAge(15 * minute + 1)).toEqual([
    400,
    errorOf('code.fresh').error_description,
    'code.fresh',
  ])
})

holds('code.known', 'refuses a code that was decoded too often or too seldom', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const response = await token(world, { ...exchange, code: code.replaceAll('=', '%3D') })
  expect(jsonOf(response)).toEqual(errorOf('code.known'))
})

holds('code.ofClient', 'refuses the code of another client', async () => {
  const other = { ...practiceApp, name: 'Other', consumerKey: '3MVG9other', consumerSecret: 'S' }
  const [org] = setup.orgs
  if (!org) throw new Error('no org')
  const world = worldOf({ ...setup, orgs: [{ ...org, apps: [practiceApp, other] }] })
  const code = await codeFor(browserAt(world))
  const form = { ...exchange, client_id: other.consumerKey, client_secret: 'S', code }
  expect(jsonOf(await token(world, form))).toEqual(errorOf('code.ofClient'))
  expect(lastCheck(world)).toBe('code.ofClient')
})

holds('code.burnt', 'does not use a code up for a client that could not prove itself', async () => {
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

holds('tokens.identityUrl', 'names the host that was asked, be it a login host', async () => {
  const authority = 'login.localhost:3001'
  const world = worldOf()
  const code = await codeFor(browserAt(world, authority))
  const tokens = jsonOf(await token(world, { ...exchange, code }, [], authority))
  expect([tokens['id'], tokens['instance_url']]).toEqual([
    `http://${authority}/id/00D5g0000000001EAA/0055g000000000BAAQ`,
    'http://acme.my.localhost:3001',
  ])
})

holds(
  'token.order',
  'asks for grant type, client and secret before it looks at the code',
  async () => {
    const world = worldOf()
    const form = { grant_type: 'magic', client_id: 'nobody', client_secret: 'wrong', code: 'x' }
    const mended = [
      {},
      { grant_type: 'authorization_code' },
      { client_id: exchange['client_id'] },
      { client_secret: exchange['client_secret'] },
    ]
    const checks: unknown[] = []
    let next = form as Readonly<Record<string, string>>
    for (const change of mended) {
      next = but(next, change)
      await token(world, next)
      checks.push(lastCheck(world))
    }
    expect(checks).toEqual([
      'grantType.supported',
      'client.known',
      'client.authenticated',
      'code.known',
    ])
  },
)
