import type { HttpRequest } from '@flowscope/http-message'
import { memoryStore } from '@flowscope/ports'
import type { World } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import type { EmulatorKinds } from '../src/org/records.ts'
import { client, username } from './token-grants/grants.ts'
import {
  browserAt,
  callApi,
  codeFor,
  exchange,
  jsonOf,
  post,
  refreshing,
  setupWith,
  token,
  worldOf,
} from './walk.ts'
import { waitingStore } from './waiting-store.ts'

const everything = setupWith({
  refreshTokenRotation: true,
  enableClientCredentialsFlow: true,
  clientCredentialsUser: username,
})

/** A walk through the flow, and what goes wrong behind it. */
async function walked(world: World) {
  const code = await codeFor(browserAt(world))
  const first = await token(world, { ...exchange, code })
  const { access_token = '', refresh_token = '' } = jsonOf(first)
  const refresh = { ...refreshing, refresh_token }
  const running = await token(world, { grant_type: 'client_credentials', ...client })
  const revoked = { token: jsonOf(running)['access_token'] ?? '' }
  return [
    first,
    running,
    await token(world, { ...exchange, code }),
    await callApi(world, access_token),
    await token(world, refresh),
    await token(world, refresh),
    await world.handle(post('/services/oauth2/revoke', revoked)),
    await callApi(world, revoked.token),
  ]
}

test('answers the same bytes whether its store answers at once or later', async () => {
  const atOnce = await walked(worldOf(everything, { store: memoryStore<EmulatorKinds>() }))
  const later = await walked(worldOf(everything, { store: waitingStore() }))
  expect(atOnce.map(({ status }) => status)).toEqual([200, 200, 400, 200, 200, 400, 200, 401])
  expect(atOnce).toEqual(later)
})

const asking: HttpRequest = post('/services/oauth2/token', {
  grant_type: 'client_credentials',
  ...client,
})

test('answers at once where neither store nor key makes it wait', () => {
  const world = worldOf(everything, { store: memoryStore<EmulatorKinds>() })
  expect(world.answer(asking)).toMatchObject({ status: 200 })
  expect(worldOf(everything, { store: waitingStore() }).answer(asking)).toBeInstanceOf(Promise)
})

test('hangs up at once too where a fault cuts the connection', async () => {
  const world = worldOf(everything, { store: memoryStore<EmulatorKinds>() })
  world.faults.set([{ fault: 'cut' }])
  expect(() => world.answer(asking)).toThrow('cuts this connection')
  await expect(world.handle(asking)).rejects.toThrow('cuts this connection')
})
