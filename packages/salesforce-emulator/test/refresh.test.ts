import { expect, test } from 'vitest'
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
  nextOf,
  reach,
  refreshing,
  setup,
  setupWith,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const rotating = setupWith({ refreshTokenRotation: true })
const expired = errorOf('refreshToken.alive')

const refreshed = (world: ReturnType<typeof worldOf>, refresh_token = '') =>
  token(world, { ...refreshing, refresh_token })

holds('accessToken.renewed', 'gives a new access token and keeps the refresh token', async () => {
  const world = worldOf()
  const tokens = await tokensAt(world)
  const again = jsonOf(await refreshed(world, tokens['refresh_token']))
  expect(Object.keys(again)).toEqual([
    'access_token',
    'signature',
    'scope',
    'id_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
  ])
  expect(again['access_token']).not.toBe(tokens['access_token'])
  expect((await callApi(world, again['access_token'])).status).toBe(200)
  expect((await refreshed(world, tokens['refresh_token'])).status).toBe(200)
})

test('helps after the access token has ended', async () => {
  const world = worldOf()
  const { access_token, refresh_token } = await tokensAt(world)
  world.advance(3 * 60 * 60 * 1000)
  expect((await callApi(world, access_token)).status).toBe(401)
  const again = jsonOf(await refreshed(world, refresh_token))
  expect((await callApi(world, again['access_token'])).status).toBe(200)
})

async function expectRefused(id: RefusalId, changes: Parameters<typeof but>[1]) {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  const response = await token(world, but({ ...refreshing, refresh_token }, changes))
  const told = [response.status, jsonOf(response), lastCheck(world)]
  expect(told).toEqual([400, errorOf(id), id])
}

holds('refreshToken.alive', 'refuses an unknown refresh token, and a missing one', async () => {
  await expectRefused('refreshToken.alive', { refresh_token: '5Aep861nothing' })
  await expectRefused('refreshToken.alive', { refresh_token: undefined })
})

holds('client.authenticated', 'refuses a refresh without the secret', () =>
  expectRefused('client.authenticated', { client_secret: undefined }),
)

test('needs no secret where the app does not require one for this flow', async () => {
  const world = worldOf(setupWith({ requireSecretForRefreshTokenFlow: false }))
  const { refresh_token = '' } = await tokensAt(world)
  const form = but({ ...refreshing, refresh_token }, { client_secret: undefined })
  expect((await token(world, form)).status).toBe(200)
})

holds('refreshToken.ofClient', 'refuses the refresh token of another client', async () => {
  const other = { ...practiceApp, consumerKey: '3MVG9other', consumerSecret: 'S' }
  const [org] = setup.orgs
  if (!org) throw new Error('no org')
  const world = worldOf({ ...setup, orgs: [{ ...org, apps: [practiceApp, other] }] })
  const { refresh_token = '' } = await tokensAt(world)
  const form = { ...refreshing, client_id: '3MVG9other', client_secret: 'S', refresh_token }
  expect([jsonOf(await token(world, form)), lastCheck(world)]).toEqual([
    expired,
    'refreshToken.ofClient',
  ])
  expect((await refreshed(world, refresh_token)).status).toBe(200)
})

test('under rotation gives a new refresh token each time', async () => {
  const world = worldOf(rotating)
  const first = await tokensAt(world)
  const second = jsonOf(await refreshed(world, first['refresh_token']))
  const third = jsonOf(await refreshed(world, second['refresh_token']))
  const all = [first, second, third].map((tokens) => tokens['refresh_token'])
  expect(new Set(all).size).toBe(3)
  expect(Object.keys(second).slice(0, 2)).toEqual(['access_token', 'refresh_token'])
})

test('under rotation ends everything when an old refresh token comes back', async () => {
  const world = worldOf(rotating)
  const first = await tokensAt(world)
  const second = jsonOf(await refreshed(world, first['refresh_token']))
  const reuse = await refreshed(world, first['refresh_token'])
  expect([jsonOf(reuse), lastCheck(world)]).toEqual([expired, 'refreshToken.current'])
  expect((await refreshed(world, second['refresh_token'])).status).toBe(400)
  expect((await callApi(world, first['access_token'])).status).toBe(401)
  expect((await callApi(world, second['access_token'])).status).toBe(401)
})

test('under rotation gives the new token to one of two who refresh at once', async () => {
  const world = worldOf(rotating)
  const { refresh_token } = await tokensAt(world)
  const answers = await Promise.all([
    refreshed(world, refresh_token),
    refreshed(world, refresh_token),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
})

holds(
  'tokens.approvals',
  'keeps five approvals of a user and app, and drops the oldest without a word',
  async () => {
    const world = worldOf()
    const browser = browserAt(world)
    const codes = [await codeFor(browser)]
    for (const _ of [2, 3, 4, 5, 6]) {
      const next = nextOf(await reach(browser))
      codes.push(new URL(next).searchParams.get('code') ?? '')
    }
    const tokens: Readonly<Record<string, string>>[] = []
    for (const code of codes) tokens.push(jsonOf(await token(world, { ...exchange, code })))
    const statuses: number[] = []
    for (const each of tokens) statuses.push((await refreshed(world, each['refresh_token'])).status)
    expect(statuses).toEqual([400, 200, 200, 200, 200, 200])
    expect((await callApi(world, tokens[0]?.['access_token'])).status).toBe(401)
  },
)

test('repeats no nonce in the id token of a refresh', async () => {
  const world = worldOf()
  const { refresh_token } = await tokensAt(world, { ...asked, nonce: 'n-1' })
  const { id_token = '' } = jsonOf(await refreshed(world, refresh_token))
  const claims = JSON.parse(atob(id_token.split('.')[1] ?? '')) as object
  expect(Object.keys(claims)).toEqual(['at_hash', 'sub', 'aud', 'iss', 'exp', 'iat'])
})
