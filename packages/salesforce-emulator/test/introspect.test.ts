import { expect, test } from 'vitest'
import { acmeOrg, platformCliApp, practiceApp, type AppSetup } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  errorOf,
  exchange,
  jsonOf,
  lastCheck,
  orgWith,
  post,
  refreshing,
  setup,
  setupWith,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const path = '/services/oauth2/introspect'
const client = {
  client_id: practiceApp.consumerKey,
  client_secret: practiceApp.consumerSecret ?? '',
}

const introspected = async (world: World, form: Readonly<Record<string, string>>) =>
  jsonOf(await world.handle(post(path, { ...client, ...form })))

holds('introspection.answered', 'tells a client what its own access token is worth', async () => {
  const world = worldOf()
  const { access_token = '', id } = await tokensAt(world)
  const issuedAt = Math.floor((setup.startsAt + 8 * setup.tick) / 1000)
  expect(jsonOf(await world.handle(post(path, { ...client, token: access_token })))).toEqual({
    active: true,
    scope: 'refresh_token openid api',
    client_id: practiceApp.consumerKey,
    username: 'student@acme.example',
    sub: id,
    token_type: 'access_token',
    exp: issuedAt + 120 * 60,
    iat: issuedAt,
    nbf: issuedAt,
  })
})

holds('introspection.answered', 'says of any other token only that it is not active', async () => {
  const response = await worldOf().handle(post(path, { ...client, token: 'unknown' }))
  expect(jsonOf(response)).toEqual({ active: false })
})

holds('client.introspects', 'tells a stranger nothing', async () => {
  const world = worldOf()
  const response = await world.handle(post(path, { client_id: client.client_id, token: 'x' }))
  expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
    401,
    errorOf('client.introspects'),
    'client.introspects',
  ])
})

holds('introspection.answered', 'keeps the order of the fields', async () => {
  const world = worldOf()
  const { access_token = '' } = await tokensAt(world)
  expect(Object.keys(await introspected(world, { token: access_token }))).toEqual([
    'active',
    'scope',
    'client_id',
    'username',
    'sub',
    'token_type',
    'exp',
    'iat',
    'nbf',
  ])
})

holds('introspection.refreshToken', 'tells a refresh token from an access token', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  const answer = await introspected(world, { token: refresh_token })
  expect(answer).toMatchObject({ active: true, token_type: 'refresh_token' })
  expect('exp' in answer).toBe(false)
})

holds('introspection.refreshToken', 'tells when a policy ends it, and that it did', async () => {
  const world = worldOf(
    setupWith({ refreshTokenPolicy: 'SpecificLifetime', refreshTokenPeriod: 2 }),
  )
  const { refresh_token = '' } = await tokensAt(world)
  const { exp, iat } = await introspected(world, { token: refresh_token })
  expect(Number(exp) - Number(iat)).toBe(2 * 24 * 60 * 60)
  world.advance(2 * 24 * 60 * 60 * 1000)
  expect(await introspected(world, { token: refresh_token })).toEqual({ active: false })
})

holds('introspection.hint', 'finds a token whatever the hint says', async () => {
  const world = worldOf()
  const { access_token = '', refresh_token = '' } = await tokensAt(world)
  for (const token_type_hint of ['access_token', 'refresh_token', 'nonsense']) {
    for (const each of [access_token, refresh_token]) {
      const { active } = await introspected(world, { token: each, token_type_hint })
      expect([token_type_hint, active]).toEqual([token_type_hint, true])
    }
  }
})

test('says of what was revoked, rotated away or ended that it is not active', async () => {
  const world = worldOf(setupWith({ refreshTokenRotation: true }))
  const first = await tokensAt(world)
  const { refresh_token = '' } = first
  const second = jsonOf(await token(world, { ...refreshing, refresh_token }))
  expect(await introspected(world, { token: refresh_token })).toEqual({ active: false })
  const { access_token = '' } = first
  await world.handle(post('/services/oauth2/revoke', { token: access_token }))
  expect(await introspected(world, { token: access_token })).toEqual({ active: false })
  world.advance(3 * 60 * 60 * 1000)
  expect(await introspected(world, { token: second['access_token'] ?? '' })).toEqual({
    active: false,
  })
  world.change(() => orgWith({ active: false }, { refreshTokenRotation: true }))
  expect(await introspected(world, { token: second['refresh_token'] ?? '' })).toEqual({
    active: false,
  })
})

const gateway: AppSetup = {
  ...practiceApp,
  name: 'Gateway',
  consumerKey: '3MVG9GATEWAY',
  consumerSecret: 'gateway-secret',
}

/** What another app of the org is told of a token of the practice app. */
async function toldToGateway(changes: Partial<AppSetup>) {
  const apps = [practiceApp, platformCliApp, { ...gateway, ...changes }]
  const world = worldOf({ ...setup, orgs: [{ ...acmeOrg, apps }] })
  const tokens = await tokensAt(world)
  const asks = { client_id: gateway.consumerKey, client_secret: gateway.consumerSecret ?? '' }
  const answers: unknown[] = []
  for (const each of [tokens['access_token'], tokens['refresh_token']]) {
    answers.push((await introspected(world, { ...asks, token: each ?? '' }))['active'])
  }
  return answers
}

holds('introspection.own', 'tells nothing of another app’s tokens', async () => {
  expect(await toldToGateway({})).toEqual([false, false])
})

holds('app.introspectAllTokens', 'tells of every token of the org', async () => {
  expect(await toldToGateway({ introspectAllTokens: true })).toEqual([true, true])
})

test('tells nothing of another org’s tokens, not even to a client that sees all', async () => {
  const all = { ...gateway, introspectAllTokens: true }
  const other = { ...acmeOrg, id: '00D5g0000000002', myDomain: 'other', users: [], apps: [all] }
  const world = worldOf({ ...setup, orgs: [acmeOrg, other] })
  const { access_token = '' } = await tokensAt(world)
  const asks = { client_id: all.consumerKey, client_secret: all.consumerSecret ?? '' }
  const request = post(path, { ...asks, token: access_token }, [], 'login.localhost:3001')
  expect(jsonOf(await world.handle(request))).toEqual({ active: false })
})

test('reads the token from the query, and the client from a Basic header', async () => {
  const world = worldOf()
  const { access_token = '' } = await tokensAt(world)
  const basic = btoa(`${exchange['client_id'] ?? ''}:${exchange['client_secret'] ?? ''}`)
  const target = `${path}?token=${encodeURIComponent(access_token)}`
  const response = await world.handle(post(target, {}, [['Authorization', `Basic ${basic}`]]))
  expect(jsonOf(response)['active']).toBe(true)
})
