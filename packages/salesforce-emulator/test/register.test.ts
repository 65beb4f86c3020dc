import { expect, test } from 'vitest'
import { asBytes } from '@flowscope/http-message'
import { memoryStore } from '@flowscope/ports'
import { acmeOrg, type AppSetup } from '@flowscope/reference'
import type { EmulatorKinds, RefusalId, World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  callApi,
  callbackFor,
  consentPageFor,
  errorOf,
  exchange,
  get,
  jsonOf,
  lastCheck,
  origin,
  post,
  setup,
  setupWith,
  textOf,
  token,
  user,
  worldOf,
} from './walk.ts'

const path = '/services/oauth2/register'
const initialAccessToken = 'initial-token-1'
const open = setupWith({ initialAccessToken })
const callback = 'https://client.example/callback'
const metadata = { client_name: 'Client of a program', redirect_uris: [callback] }

function register(world: World, body: unknown = metadata, secret = initialAccessToken) {
  const headers = [['Authorization', `Bearer ${secret}`]] as const
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return world.handle({ ...post(path, {}, headers), body: asBytes(text) })
}

holds('registration.answered', 'answers 201 with the members in their order', async () => {
  const world = worldOf(open)
  const response = await register(world, { ...metadata, contacts: ['ops@client.example'] })
  const answer = jsonOf(response)
  const key = answer['client_id'] ?? ''
  expect([response.status, response.reason]).toEqual([201, 'Created'])
  expect(Object.entries(answer)).toEqual([
    ['client_id', expect.stringMatching(/^3MVG9[\w.]{80}$/)],
    ['client_secret', expect.stringMatching(/^[\dA-F]{64}$/)],
    ['registration_access_token', expect.any(String)],
    ['registration_client_uri', `${origin}/services/oauth2/register/${key}`],
    ['client_id_issued_at', Math.floor(world.now() / 1000)],
    ['client_secret_expires_at', 0],
    ['token_endpoint_auth_method', 'client_secret_post'],
    ['redirect_uris', [callback]],
    ['response_types', ['code', 'token', 'id_token']],
    ['grant_types', ['authorization_code', 'hybrid_auth_code', 'implicit', 'refresh_token']],
    ['contacts', ['ops@client.example']],
    ['client_name', 'Client of a program'],
    ['scopes', ['openid', 'id', 'profile', 'email', 'api', 'web', 'refresh_token']],
  ])
})

holds('registration.works', 'makes an app that can be used at once', async () => {
  const world = worldOf(open)
  const { client_id = '', client_secret = '' } = jsonOf(await register(world))
  const { searchParams } = await callbackFor(browserAt(world), {
    ...asked,
    client_id,
    redirect_uri: callback,
  })
  const code = searchParams.get('code') ?? ''
  const form = { ...exchange, client_id, client_secret, redirect_uri: callback, code }
  const tokens = jsonOf(await token(world, form))
  expect((await callApi(world, tokens['access_token'])).status).toBe(200)
  const again = { grant_type: 'refresh_token', client_id, client_secret }
  const refresh_token = tokens['refresh_token'] ?? ''
  expect((await token(world, { ...again, refresh_token })).status).toBe(200)
  const asks = { client_id, client_secret, token: refresh_token }
  const introspected = await world.handle(post('/services/oauth2/introspect', asks))
  expect(jsonOf(introspected)).toMatchObject({ active: true, client_id })
})

holds('registration.works', 'makes an app without the other flows of its parent', async () => {
  const username = 'student@acme.example'
  const world = worldOf(
    setupWith({
      initialAccessToken,
      enableClientCredentialsFlow: true,
      clientCredentialsUser: username,
      enableDeviceFlow: true,
      enableTokenExchangeFlow: true,
    }),
  )
  const { client_id = '', client_secret = '' } = jsonOf(await register(world))
  const client = { client_id, client_secret }
  const clientCredentials = await token(world, { ...client, grant_type: 'client_credentials' })
  expect(jsonOf(clientCredentials)).toEqual(errorOf('clientCredentials.enabled'))
  const device = await token(world, { ...client, response_type: 'device_code' })
  expect(jsonOf(device)).toEqual(errorOf('deviceFlow.enabled'))
})

holds('registration.works', 'asks also the users for whom its parent is approved', async () => {
  const world = worldOf(
    setupWith({
      initialAccessToken,
      permittedUsers: 'AdminApprovedPreAuthorized',
      preAuthorizedUsers: [user.username],
    }),
  )
  const { client_id: key = '' } = jsonOf(await register(world))
  const page = await consentPageFor(browserAt(world), {
    ...asked,
    client_id: key,
    redirect_uri: callback,
  })
  expect(textOf(page)).toContain('id="oaapprove"')
})

test('an app is known in its own org only', async () => {
  const other = { ...acmeOrg, id: '00D5g0000000002', myDomain: 'other' }
  const world = worldOf({ ...open, orgs: [...open.orgs, other] })
  const { client_id = '', client_secret = '' } = jsonOf(await register(world))
  const form = { grant_type: 'refresh_token', client_id, client_secret, refresh_token: 'x' }
  const response = await token(world, form, [], 'other.my.localhost:3001')
  expect([response.status, lastCheck(world)]).toEqual([400, 'client.inThisOrg'])
})

holds('app.initialAccessToken', 'is needed: without one nobody registers', async () => {
  const statuses: number[] = []
  for (const world of [worldOf(setup), worldOf(open)]) statuses.push((await register(world)).status)
  expect(statuses).toEqual([401, 201])
})

async function expectRefused(id: RefusalId, bodies: readonly unknown[]) {
  for (const body of bodies) {
    const world = worldOf(open)
    const response = await register(world, body)
    const told = [body, response.status, jsonOf(response), lastCheck(world)]
    expect(told).toEqual([body, 400, errorOf(id), id])
    expect(world.note(world.requestCount())?.fix).toBeTypeOf('string')
  }
}

holds('registration.readable', 'refuses what is no JSON object', () =>
  expectRefused('registration.readable', ['{', [], null]),
)

holds('registration.callbacks', 'refuses callbacks that are missing or unsafe', () =>
  expectRefused('registration.callbacks', [
    { client_name: 'x' },
    { redirect_uris: [] },
    { redirect_uris: [1] },
    { redirect_uris: ['javascript://x/%0aalert(1)'] },
    { redirect_uris: ['data:text/html,x'] },
    { redirect_uris: ['http://client.example/cb'] },
    { redirect_uris: ['https://client.example/#x'] },
    { redirect_uris: ['/cb'] },
    { redirect_uris: ['https://x.example/\r\nSet-Cookie:x'] },
    { redirect_uris: [`https://x.example/${'x'.repeat(2000)}`] },
  ]),
)

holds('registration.scopes', 'refuses more than the app has whose token was shown', () =>
  expectRefused('registration.scopes', [
    { ...metadata, scopes: ['full'] },
    { ...metadata, scope: 'api wave_api' },
  ]),
)

test('takes fewer scopes, http on this machine, and a scheme of the app’s own', async () => {
  const redirect_uris = ['http://localhost:5000/cb', 'myapp://cb', 'https://x.example/cb']
  const response = await register(worldOf(open), { redirect_uris, scope: 'api openid' })
  expect(jsonOf(response)).toMatchObject({ redirect_uris, scopes: ['api', 'openid'] })
})

holds('registration.token', 'refuses strangers, and the token of an app that is off', async () => {
  const off: Partial<AppSetup> = { initialAccessToken, status: 'disabled' }
  for (const [from, secret] of [
    [open, 'wrong'],
    [setupWith(off), initialAccessToken],
  ] as const) {
    const world = worldOf(from)
    const response = await register(world, metadata, secret)
    expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
      401,
      errorOf('registration.token'),
      'registration.token',
    ])
  }
})

holds('registration.room', 'stops at a hundred, also when all come at once', async () => {
  const kept = memoryStore<EmulatorKinds>()
  const world = worldOf(open, { store: kept })
  const answers = await Promise.all(Array.from({ length: 103 }, () => register(world)))
  const refused = answers.filter(({ status }) => status === 400)
  expect(refused.map(jsonOf)).toEqual(Array(3).fill(errorOf('registration.room')))
  expect(await kept.list('registeredApp')).toHaveLength(100)
})

test('answers nothing at the address of a registration', async () => {
  const world = worldOf(open)
  const { registration_client_uri = '' } = jsonOf(await register(world))
  expect((await world.handle(get(new URL(registration_client_uri).pathname))).status).toBe(404)
})
