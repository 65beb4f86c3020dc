import { expect, test } from 'vitest'
import { memoryStore } from '@flowscope/ports'
import { forgetfulStore } from '../src/org/forgetful-store.ts'
import type { EmulatorKinds } from '../src/org/records.ts'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  callApi,
  codeFor,
  exchange,
  get,
  jsonOf,
  post,
  refreshing,
  setupWith,
  token,
  tokensAt,
  user,
  worldOf,
} from './walk.ts'

const minutes = (count: number) => count * 60_000
const grantOfNobody = { key: 'nobody', orgId: 'o', userId: 'u', consumerKey: 'k', scopes: [] }
const session = { orgId: 'o', userId: 'u', authenticatedAt: 0, idleTime: minutes(120) }

const refreshToken = { grant: 'alive', startedAt: 0, issuedAt: 0, usedAt: 0, endsAt: null }

function forgetting(limits: { readonly remembered: number; readonly most: number }) {
  let time = 0
  const kept = memoryStore<EmulatorKinds>()
  const store = forgetfulStore(kept, { now: () => time }, limits)
  const keys = async (kind: keyof EmulatorKinds) => (await kept.list(kind)).map(([key]) => key)
  return { store, keys, wait: (milliseconds: number) => (time += milliseconds), now: () => time }
}

holds('memory.limits', 'remembers what has ended as long as there is little of it', async () => {
  const { store, keys, wait } = forgetting({ remembered: 2, most: 10 })
  for (const code of ['a', 'b']) await store.put('issuedCode', code, { issuedAt: 0 })
  wait(minutes(16))
  await store.put('issuedCode', 'c', { issuedAt: minutes(16) })
  expect(await keys('issuedCode')).toEqual(['b', 'c'])
})

test('keeps what is alive, and what was used in the meantime', async () => {
  const { store, keys, wait, now } = forgetting({ remembered: 0, most: 10 })
  await store.put('browserSession', 'used', { ...session, lastUsedAt: 0 })
  await store.put('browserSession', 'idle', { ...session, lastUsedAt: 0 })
  wait(minutes(119))
  await store.put('browserSession', 'used', { ...session, lastUsedAt: now() })
  wait(minutes(2))
  await store.put('browserSession', 'new', { ...session, lastUsedAt: now() })
  expect(await keys('browserSession')).toEqual(['used', 'new'])
})

holds('memory.limits', 'lets the oldest go when there are too many', async () => {
  const { store, keys } = forgetting({ remembered: 1, most: 3 })
  for (const code of ['a', 'b', 'c', 'd']) await store.put('issuedCode', code, { issuedAt: 0 })
  expect(await keys('issuedCode')).toEqual(['b', 'c', 'd'])
})

test('forgets refresh tokens of grants that are gone, and those that were rotated away', async () => {
  const { store, keys, wait } = forgetting({ remembered: 0, most: 10 })
  await store.put('grant', 'alive', { ...grantOfNobody, keptUntil: null })
  for (const [key, of] of [
    ['current', 'alive'],
    ['orphan', 'gone'],
  ] as const) {
    await store.put('issuedRefreshToken', key, { grant: of })
    await store.put('refreshToken', key, { ...refreshToken, grant: of })
  }
  await store.put('issuedRefreshToken', 'rotated', { grant: 'alive' })
  wait(minutes(25 * 60))
  for (const key of ['x', 'y']) {
    await store.put('refreshToken', key, { ...refreshToken, grant: 'alive' })
    await store.put('issuedRefreshToken', key, { grant: 'alive' })
  }
  expect(await keys('refreshToken')).toEqual(['current', 'x', 'y'])
  expect(await keys('issuedRefreshToken')).toEqual(['current', 'x', 'y'])
})

test('forgets refresh tokens that a policy has ended', async () => {
  const { store, keys, wait } = forgetting({ remembered: 0, most: 10 })
  await store.put('grant', 'alive', { ...grantOfNobody, keptUntil: null })
  await store.put('refreshToken', 'ended', { ...refreshToken, endsAt: minutes(60) })
  await store.put('refreshToken', 'lasting', refreshToken)
  wait(minutes(25 * 60))
  for (const key of ['x', 'y']) await store.put('refreshToken', key, refreshToken)
  expect(await keys('refreshToken')).toEqual(['lasting', 'x', 'y'])
})

test('forgets a grant when its last token has ended, and keeps one without end', async () => {
  const { store, keys, wait } = forgetting({ remembered: 0, most: 10 })
  await store.put('grant', 'short', { ...grantOfNobody, keptUntil: minutes(180) })
  await store.put('grant', 'endless', { ...grantOfNobody, keptUntil: null })
  wait(minutes(121))
  for (const key of ['a', 'b']) await store.put('grant', key, { ...grantOfNobody, keptUntil: null })
  expect(await keys('grant')).toEqual(['short', 'endless', 'a', 'b'])
  wait(minutes(121))
  for (const key of ['c', 'd']) await store.put('grant', key, { ...grantOfNobody, keptUntil: null })
  expect(await keys('grant')).toEqual(['endless', 'a', 'b', 'c', 'd'])
})

test('forgets tickets that nobody used', async () => {
  const { store, keys, wait, now } = forgetting({ remembered: 0, most: 10 })
  const ticket = { orgId: 'o', userId: 'u' }
  await store.put('oneTimeLogin', 'old', { ...ticket, issuedAt: now() })
  wait(minutes(2))
  await store.put('oneTimeLogin', 'new', { ...ticket, issuedAt: now() })
  expect(await keys('oneTimeLogin')).toEqual(['new'])
})

test('does not grow in a world that many visit for days', async () => {
  const kept = memoryStore<EmulatorKinds>()
  const world = worldOf(setupWith({ refreshTokenRotation: true }), { store: kept })
  for (let visit = 0; visit < 1100; visit += 1) {
    await world.handle(get(authorizeTarget()))
    await world.handle(post('/', user))
    world.advance(minutes(60))
  }
  const sizes = await Promise.all([kept.list('parkedRequest'), kept.list('browserSession')])
  expect(sizes.map(({ length }) => length)).toEqual([1024, 1024])
})

test('leaves nothing of a grant when it is revoked', async () => {
  const kept = memoryStore<EmulatorKinds>()
  const world = worldOf(setupWith({}), { store: kept })
  const { refresh_token = '', access_token } = await tokensAt(world)
  await world.handle(post('/services/oauth2/revoke', { token: refresh_token }))
  expect(await kept.list('grant')).toEqual([])
  expect((await callApi(world, access_token)).status).toBe(401)
  expect(jsonOf(await token(world, { ...refreshing, refresh_token }))['error']).toBe(
    'invalid_grant',
  )
})

test('keeps no more than five grants of a user and an app', async () => {
  const kept = memoryStore<EmulatorKinds>()
  const world = worldOf(setupWith({}), { store: kept })
  for (let time = 0; time < 8; time += 1) {
    const code = await codeFor(browserAt(world), { ...asked, prompt: 'consent' })
    await token(world, { ...exchange, code })
  }
  expect((await kept.list('grant')).length).toBe(5)
})
