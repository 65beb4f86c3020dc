import { expect, test } from 'vitest'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64url, bytesOfBase64url, type RsaPublicJwk } from '@flowscope/ports'
import { practiceApp } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  bearer,
  callApi,
  get,
  jsonOf,
  lastCheck,
  orgWith,
  origin,
  post,
  refreshing,
  setupWith,
  textOf,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const signing = setupWith({ issueJwtAccessTokens: true })
const minute = 60_000

const text = new TextEncoder()

function decoded(segment = ''): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOfBase64url(segment) ?? new Uint8Array()))
}

async function publishedKeys(world: World) {
  const { keys } = JSON.parse(textOf(await world.handle(get('/id/keys')))) as {
    readonly keys: readonly (RsaPublicJwk & { readonly kid: string })[]
  }
  return keys
}

holds('app.issueJwtAccessTokens', 'issues a JWT that opens the API', async () => {
  const opaque = await tokensAt(worldOf())
  expect(opaque['access_token']).toMatch(/^00D\w{12}!/)
  const world = worldOf(signing)
  const { access_token = '' } = await tokensAt(world)
  expect(access_token).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/)
  expect((await callApi(world, access_token)).status).toBe(200)
})

holds('accessToken.jwtShape', 'has the members that were seen, and a good signature', async () => {
  const world = worldOf(signing)
  const { access_token = '' } = await tokensAt(world)
  const issuedAt = Math.floor(world.now() / 1000)
  const [head = '', payload = '', signature = ''] = access_token.split('.')
  expect(decoded(head)).toEqual({
    alg: 'RS256',
    typ: 'JWT',
    kid: '264',
    tty: 'sfdc-core-token',
    tnk: 'core/practice/00D5g0000000001EAA',
    ver: '1.0',
  })
  expect(decoded(payload)).toEqual({
    aud: [origin],
    exp: issuedAt + 120 * 60,
    nbf: issuedAt,
    iss: origin,
    sub: 'uid:0055g000000000BAAQ',
    scp: 'refresh_token openid api',
    client_id: practiceApp.consumerKey,
  })
  const key = (await publishedKeys(world)).find(({ kid }) => kid === '264')
  const bytes = bytesOfBase64url(signature) ?? new Uint8Array()
  expect(key && (await nodeCrypto.verifyRs256(key, text.encode(`${head}.${payload}`), bytes))).toBe(
    true,
  )
})

holds('tokens.format', 'names the format of a JWT, at the end', async () => {
  expect(Object.keys(await tokensAt(worldOf())).includes('token_format')).toBe(false)
  const tokens = Object.entries(await tokensAt(worldOf(signing)))
  expect(tokens.at(-1)).toEqual(['token_format', 'jwt'])
})

holds(
  'accessToken.jwtLife',
  'ends after the session time, app timeout and use or not',
  async () => {
    const app = { issueJwtAccessTokens: true, sessionTimeoutMinutes: 5 }
    const world = worldOf(orgWith({ sessionTimeoutMinutes: 30 }, app))
    const { access_token } = await tokensAt(world)
    world.advance(29 * minute)
    expect((await callApi(world, access_token)).status).toBe(200)
    world.advance(minute)
    expect((await callApi(world, access_token)).status).toBe(401)
  },
)

test('refuses a JWT whose payload or signature was changed', async () => {
  const world = worldOf(signing)
  const { access_token = '' } = await tokensAt(world)
  const [head = '', payload = '', signature = ''] = access_token.split('.')
  const claims = { ...(decoded(payload) as object), scp: 'full' }
  const forged = [
    `${head}.${base64url(text.encode(JSON.stringify(claims)))}.${signature}`,
    `${head}.${payload}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
    `${head}.${payload}.`,
    'eyJ',
    'eyJ.eyJ.eyJ',
    `${head}.${base64url(text.encode('[1'))}.${signature}`,
  ]
  for (const each of forged) {
    const { status } = await callApi(world, each)
    expect([each.length, status, lastCheck(world)]).toEqual([each.length, 401, 'bearer.alive'])
  }
})

test('refuses a JWT at another org', async () => {
  const world = worldOf({
    ...signing,
    orgs: [...signing.orgs, ...orgWith({ id: '00D5g0000000002', myDomain: 'other' }).orgs],
  })
  const { access_token } = await tokensAt(world)
  const target = '/services/data/v68.0'
  const at = (host: string) => world.handle(get(target, bearer(access_token), host))
  expect((await at('acme.my.localhost:3001')).status).toBe(200)
  expect((await at('other.my.localhost:3001')).status).toBe(401)
})

test('kills a JWT together with its grant, and lets a client see that', async () => {
  const world = worldOf(signing)
  const { access_token = '', refresh_token = '' } = await tokensAt(world)
  const client = {
    client_id: practiceApp.consumerKey,
    client_secret: practiceApp.consumerSecret ?? '',
  }
  const introspected = async () =>
    jsonOf(
      await world.handle(post('/services/oauth2/introspect', { ...client, token: access_token })),
    )['active']
  expect(await introspected()).toBe(true)
  await world.handle(post('/services/oauth2/revoke', { token: refresh_token }))
  expect(await introspected()).toBe(false)
  expect((await callApi(world, access_token)).status).toBe(401)
})

test('renews by refresh with another JWT', async () => {
  const world = worldOf(signing)
  const { access_token, refresh_token = '' } = await tokensAt(world)
  world.advance(minute)
  const again = jsonOf(await token(world, { ...refreshing, refresh_token }))
  expect(again['access_token']).not.toBe(access_token)
  expect((await callApi(world, again['access_token'])).status).toBe(200)
})
