import { expect, test } from 'vitest'
import { acmeOrg, type AppSetup, type OrgSetup } from '@flowscope/reference'
import { wordsOf, type RefusalId, type World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  bearer,
  callApi,
  errorOf,
  get,
  jsonOf,
  lastCheck,
  orgWith,
  refreshing,
  setupWith,
  textOf,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const refreshed = (world: World, refresh_token = '') =>
  token(world, { ...refreshing, refresh_token })

/** A world with tokens, and whether its refresh token is good at a time after the exchange. */
async function waiting(app: Partial<AppSetup>) {
  const world = worldOf(setupWith(app))
  const { refresh_token = '' } = await tokensAt(world)
  return async (milliseconds: number) => {
    world.advance(milliseconds)
    return (await refreshed(world, refresh_token)).status === 200
  }
}

holds('app.refreshTokenPolicy', 'leaves a refresh token alive for years if so set', async () => {
  const isGoodAfter = await waiting({ refreshTokenPolicy: 'Infinite' })
  expect(await isGoodAfter(1000 * day)).toBe(true)
})

holds('app.refreshTokenPolicy', 'issues a refresh token that has expired already', async () => {
  const world = worldOf(setupWith({ refreshTokenPolicy: 'Zero' }))
  const { access_token, refresh_token } = await tokensAt(world)
  expect(refresh_token).toHaveLength(87)
  expect(jsonOf(await refreshed(world, refresh_token))).toEqual(errorOf('refreshToken.unexpired'))
  expect((await callApi(world, access_token)).status).toBe(200)
})

const lifetimes = [
  ['HOURS', 2, 2 * hour],
  ['DAYS', 3, 3 * day],
  ['MONTHS', 1, 31 * day],
] as const

holds('app.refreshTokenPolicy', 'ends after a lifetime in hours, days or months', async () => {
  for (const [refreshTokenUnit, refreshTokenPeriod, length] of lifetimes) {
    const period = { refreshTokenUnit, refreshTokenPeriod }
    const isGoodAfter = await waiting({ refreshTokenPolicy: 'SpecificLifetime', ...period })
    const isGood = [await isGoodAfter(length - minute), await isGoodAfter(minute)]
    expect([refreshTokenUnit, isGood]).toEqual([refreshTokenUnit, [true, false]])
  }
})

holds('app.refreshTokenPolicy', 'ends after an idle time in hours, days or months', async () => {
  for (const [refreshTokenUnit, refreshTokenPeriod, length] of lifetimes) {
    const period = { refreshTokenUnit, refreshTokenPeriod }
    const isGoodAfter = await waiting({ refreshTokenPolicy: 'SpecificInactivity', ...period })
    const short = length - (refreshTokenUnit === 'MONTHS' ? 4 * day : minute)
    const isGood = [await isGoodAfter(short), await isGoodAfter(short), await isGoodAfter(length)]
    expect([refreshTokenUnit, isGood]).toEqual([refreshTokenUnit, [true, true, false]])
  }
})

holds('app.refreshTokenPeriod', 'lets a token live twice as long when it is doubled', async () => {
  const isGoodAfterTwoDays = async (refreshTokenPeriod: number) =>
    (await waiting({ refreshTokenPolicy: 'SpecificLifetime', refreshTokenPeriod }))(2 * day)
  expect([await isGoodAfterTwoDays(2), await isGoodAfterTwoDays(4)]).toEqual([false, true])
})

holds('app.refreshTokenUnit', 'counts the same number in hours, days or months', async () => {
  const isGood = []
  for (const refreshTokenUnit of ['HOURS', 'DAYS', 'MONTHS'] as const) {
    const period = { refreshTokenUnit, refreshTokenPeriod: 2 }
    const isGoodAfter = await waiting({ refreshTokenPolicy: 'SpecificLifetime', ...period })
    isGood.push([await isGoodAfter(3 * hour), await isGoodAfter(3 * day)])
  }
  expect(isGood).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})

test('a month after the last of January is the last of February', async () => {
  const world = worldOf(
    setupWith({
      refreshTokenPolicy: 'SpecificLifetime',
      refreshTokenPeriod: 1,
      refreshTokenUnit: 'MONTHS',
    }),
  )
  world.advance(26 * day)
  const { refresh_token = '' } = await tokensAt(world)
  world.advance(28 * day - minute)
  expect((await refreshed(world, refresh_token)).status).toBe(200)
  world.advance(2 * minute)
  expect((await refreshed(world, refresh_token)).status).toBe(400)
})

holds('refreshToken.unexpired', 'says so like any other end, and the note tells why', async () => {
  const world = worldOf(
    setupWith({ refreshTokenPolicy: 'SpecificLifetime', refreshTokenPeriod: 2 }),
  )
  const { refresh_token } = await tokensAt(world)
  world.advance(2 * day)
  const answer = await refreshed(world, refresh_token)
  expect([answer.status, jsonOf(answer), lastCheck(world)]).toEqual([
    400,
    errorOf('refreshToken.unexpired'),
    'refreshToken.unexpired',
  ])
  expect(world.note(world.requestCount())?.stored).toMatch(/^expire refresh token after 2 DAYS/)
})

holds('refreshToken.lifetime', 'does not grow by rotation', async () => {
  const world = worldOf(
    setupWith({
      refreshTokenRotation: true,
      refreshTokenPolicy: 'SpecificLifetime',
      refreshTokenPeriod: 2,
    }),
  )
  const { refresh_token } = await tokensAt(world)
  world.advance(day)
  const next = jsonOf(await refreshed(world, refresh_token))
  world.advance(day)
  expect(jsonOf(await refreshed(world, next['refresh_token']))).toEqual(
    errorOf('refreshToken.unexpired'),
  )
})

holds('app.refreshTokenRotation', 'returns a new refresh token only when it is on', async () => {
  for (const refreshTokenRotation of [false, true]) {
    const world = worldOf(setupWith({ refreshTokenRotation }))
    const { refresh_token } = await tokensAt(world)
    expect('refresh_token' in jsonOf(await refreshed(world, refresh_token))).toBe(
      refreshTokenRotation,
    )
  }
})

holds('refreshToken.current', 'ends every token of the grant when an old one returns', async () => {
  const world = worldOf(setupWith({ refreshTokenRotation: true }))
  const first = await tokensAt(world)
  const second = jsonOf(await refreshed(world, first['refresh_token']))
  expect(jsonOf(await refreshed(world, first['refresh_token']))).toEqual(
    errorOf('refreshToken.current'),
  )
  expect((await refreshed(world, second['refresh_token'])).status).toBe(400)
  for (const { access_token } of [first, second]) {
    expect((await callApi(world, access_token)).status).toBe(401)
  }
})

holds('refreshToken.firstUse', 'lets one of two at the same moment through', async () => {
  const world = worldOf(setupWith({ refreshTokenRotation: true }))
  const { refresh_token } = await tokensAt(world)
  const answers = await Promise.all([
    refreshed(world, refresh_token),
    refreshed(world, refresh_token),
  ])
  const refused = answers.find(({ status }) => status === 400)
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  expect(refused && jsonOf(refused)).toEqual(errorOf('refreshToken.firstUse'))
})

test('a refused refresh under rotation does not use the token up', async () => {
  const world = worldOf(setupWith({ refreshTokenRotation: true }))
  const { refresh_token } = await tokensAt(world)
  world.change(() => orgWith({ active: false }, { refreshTokenRotation: true }))
  expect((await refreshed(world, refresh_token)).status).toBe(400)
  world.change(() => setupWith({ refreshTokenRotation: true }))
  expect((await refreshed(world, refresh_token)).status).toBe(200)
})

const users = (change: Partial<OrgSetup['users'][number]>) => ({
  users: acmeOrg.users.map((user) => ({ ...user, ...change })),
})
const profiles = (change: Partial<OrgSetup['profiles'][number]>) => ({
  profiles: acmeOrg.profiles.map((profile) => ({ ...profile, ...change })),
})
const outside = [{ start: '192.0.2.1', end: '192.0.2.9' }]

/** What an admin changes after the grant, and what a refresh then says. */
async function expectRefused(id: RefusalId, org: Partial<OrgSetup>, app: Partial<AppSetup> = {}) {
  const world = worldOf()
  const { refresh_token } = await tokensAt(world)
  world.change(() => orgWith(org, app))
  const answer = await refreshed(world, refresh_token)
  expect([answer.status, jsonOf(answer), lastCheck(world)]).toEqual([400, errorOf(id), id])
  expect(world.note(world.requestCount())?.fix).toBeTypeOf('string')
}

holds('refreshUser.active', 'refuses a user who was deactivated', () =>
  expectRefused('refreshUser.active', users({ active: false })),
)

holds('refreshUser.active', 'refuses a user who was frozen', () =>
  expectRefused('refreshUser.active', users({ frozen: true })),
)

holds('refreshOrg.active', 'refuses in an org that was deactivated', () =>
  expectRefused('refreshOrg.active', { active: false }),
)

holds('refreshApp.installed', 'refuses an external client app that was uninstalled', () =>
  expectRefused('refreshApp.installed', {}, { status: 'uninstalled' }),
)

holds('refreshAddress.allowed', 'refuses an address outside of the profile’s ranges', () =>
  expectRefused('refreshAddress.allowed', profiles({ loginIpRanges: outside })),
)

holds('refreshHour.allowed', 'refuses outside of the profile’s hours', () =>
  expectRefused(
    'refreshHour.allowed',
    profiles({ loginHoursStart: '08:00', loginHoursEnd: '09:00' }),
  ),
)

holds('refreshAddress.allowed', 'lets a strange address in where the app relaxes it', async () => {
  const world = worldOf()
  const { refresh_token } = await tokensAt(world)
  const org = profiles({ loginIpRanges: outside })
  const statuses: number[] = []
  for (const ipRelaxation of [
    'Enforce',
    'Enforce_RelaxRefresh',
    'Bypass_2factor',
    'Bypass',
  ] as const) {
    world.change(() => orgWith(org, { ipRelaxation }))
    statuses.push((await refreshed(world, refresh_token)).status)
  }
  expect(statuses).toEqual([400, 200, 400, 200])
})

test('a connected app that was never installed goes on for those who approved it', async () => {
  const world = worldOf(setupWith({ kind: 'connectedApp' }))
  const { access_token, refresh_token } = await tokensAt(world)
  world.change(() => setupWith({ kind: 'connectedApp', status: 'uninstalled' }))
  expect((await refreshed(world, refresh_token)).status).toBe(200)
  expect((await callApi(world, access_token)).status).toBe(200)
})

const ends: readonly (readonly [string, Partial<OrgSetup>, Partial<AppSetup>])[] = [
  ['the user was deactivated', users({ active: false }), {}],
  ['the user was frozen', users({ frozen: true }), {}],
  ['the org is inactive', { active: false }, {}],
  ['the app was disabled', {}, { status: 'disabled' }],
  ['the app was blocked', {}, { status: 'blocked' }],
  ['the app was uninstalled', {}, { status: 'uninstalled' }],
]

holds('bearer.standing', 'opens nothing after an admin’s change, until it is undone', async () => {
  for (const [because, org, app] of ends) {
    const world = worldOf()
    const { access_token, id = '' } = await tokensAt(world)
    world.change(() => orgWith(org, app))
    expect((await callApi(world, access_token)).status).toBe(401)
    expect(world.note(world.requestCount())?.stored).toBe(because)
    const identity = await world.handle(get(new URL(id).pathname, bearer(access_token)))
    expect([identity.status, textOf(identity)]).toEqual([403, wordsOf('identityToken.bad').code])
    world.change(() => worldOf().setup())
    expect((await callApi(world, access_token)).status).toBe(200)
  }
})
