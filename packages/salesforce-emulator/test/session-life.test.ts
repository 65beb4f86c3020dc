import { expect, test } from 'vitest'
import { acmeOrg, type ProfileSetup } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import { callApi, orgWith, post, refreshing, setupWith, token, tokensAt, worldOf } from './walk.ts'

const minute = 60_000

const refreshed = (world: World, refresh_token = '') =>
  token(world, { ...refreshing, refresh_token })

const timeouts = { sessionTimeoutMinutes: 30 }
const ofProfile: Partial<ProfileSetup> = { sessionTimeoutMinutes: 20 }
const profileTimeout = {
  profiles: acmeOrg.profiles.map((profile) => ({ ...profile, ...ofProfile })),
}

async function livesFor(world: World, minutes: number) {
  const { access_token } = await tokensAt(world)
  world.advance((minutes - 1) * minute)
  const used = await callApi(world, access_token)
  world.advance((minutes - 1) * minute)
  const renewed = await callApi(world, access_token)
  world.advance((minutes + 1) * minute)
  const ended = await callApi(world, access_token)
  return [used.status, renewed.status, ended.status]
}

holds('org.sessionTimeoutMinutes', 'counts alone, and use renews it', async () => {
  expect(await livesFor(worldOf(orgWith(timeouts)), 30)).toEqual([200, 200, 401])
})

holds('profile.sessionTimeoutMinutes', 'comes before that of the org', async () => {
  const world = worldOf(orgWith({ ...timeouts, ...profileTimeout }))
  expect(await livesFor(world, 20)).toEqual([200, 200, 401])
})

holds('app.sessionTimeoutMinutes', 'comes before that of profile and org', async () => {
  const app = { sessionTimeoutMinutes: 10 }
  const world = worldOf(orgWith({ ...timeouts, ...profileTimeout }, app))
  expect(await livesFor(world, 10)).toEqual([200, 200, 401])
})

holds('bearer.idle', 'ends after the idle time, and each use starts it anew', async () => {
  expect(await livesFor(worldOf(), 120)).toEqual([200, 200, 401])
})

holds('app.idTokenMinutes', 'is the life of an id token', async () => {
  for (const [app, minutes] of [
    [{}, 2],
    [{ idTokenMinutes: 720 }, 720],
  ] as const) {
    const { id_token = '' } = await tokensAt(worldOf(setupWith(app)))
    const { iat, exp } = JSON.parse(atob(id_token.split('.')[1] ?? '')) as Record<string, number>
    expect((exp ?? 0) - (iat ?? 0)).toBe(minutes * 60)
  }
})

test('an access token stays dead that was revoked while it was used', async () => {
  const world = worldOf()
  const { access_token = '' } = await tokensAt(world)
  const uses = Array.from({ length: 12 }, () => callApi(world, access_token))
  const revocation = world.handle(post('/services/oauth2/revoke', { token: access_token }))
  await Promise.all([...uses, revocation, ...uses])
  expect((await callApi(world, access_token)).status).toBe(401)
})

test('a grant stays dead that was revoked while it was used', async () => {
  const world = worldOf()
  const { access_token, refresh_token = '' } = await tokensAt(world)
  await Promise.all([
    callApi(world, access_token),
    world.handle(post('/services/oauth2/revoke', { token: refresh_token })),
    refreshed(world, refresh_token),
  ])
  expect((await callApi(world, access_token)).status).toBe(401)
  expect((await refreshed(world, refresh_token)).status).toBe(400)
})
