import { expect, test } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import {
  deviceApp,
  deviceWorld,
  isRefused,
  minute,
  poll,
  pollLater,
  press,
  start,
  starting,
} from './device-walk.ts'
import { holds } from './holds.ts'
import {
  callApi,
  jsonOf,
  lastCheck,
  nextOf,
  origin,
  refreshing,
  setupWith,
  textOf,
  token,
  worldOf,
} from './walk.ts'

holds(
  'device.started',
  'gives two codes, an address and an interval, and nothing else',
  async () => {
    const world = deviceWorld()
    const response = await token(world, { ...starting, scope: 'api' })
    expect(JSON.parse(textOf(response))).toEqual({
      device_code: expect.stringMatching(/^[\w.]{74}==$/) as string,
      user_code: expect.stringMatching(/^[BCDFGHJKLMNPRSTX]{8}$/) as string,
      verification_uri: `${origin}/setup/connect`,
      interval: 5,
    })
    expect(response.status).toBe(200)
    expect(lastCheck(world)).toBe('device.started')
  },
)

holds('device.started', 'asks for no secret, and gives other codes the next time', async () => {
  const world = worldOf(setupWith({ enableDeviceFlow: true }))
  const [one, other] = [await start(world), await start(world)]
  expect(one.user_code).not.toBe(other.user_code)
  expect(one.device_code).not.toBe(other.device_code)
})

holds('device.started', 'gives the same codes in a world of the same seed', async () => {
  expect(await start(deviceWorld())).toEqual(await start(deviceWorld()))
})

test('refuses to start for a client that nobody knows', async () => {
  const world = deviceWorld()
  await isRefused(world, token(world, { ...starting, client_id: 'nobody' }), 'client.known')
})

holds('deviceFlow.enabled', 'refuses start and poll while the switch is off', async () => {
  const world = worldOf(setupWith({ ...deviceApp, enableDeviceFlow: false }))
  await isRefused(world, token(world, starting), 'deviceFlow.enabled')
  const none = { device_code: 'x', user_code: 'x' }
  await isRefused(world, poll(world, none), 'deviceFlow.enabled')
})

holds('app.enableDeviceFlow', 'decides whether a device may start', async () => {
  const answers = [true, false].map((enableDeviceFlow) =>
    token(worldOf(setupWith({ enableDeviceFlow })), starting),
  )
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 400])
})

holds('deviceFlow.installed', 'refuses an app that is not installed', async () => {
  const world = deviceWorld({ status: 'uninstalled', kind: 'connectedApp' })
  await isRefused(world, token(world, starting), 'deviceFlow.installed')
})

holds('device.scope', 'refuses a scope that the app lacks, and one that nobody knows', async () => {
  const world = deviceWorld()
  await isRefused(world, token(world, { ...starting, scope: 'api full' }), 'device.scope')
  await isRefused(world, token(world, { ...starting, scope: 'everything' }), 'scope.known')
})

holds('device.decided', 'lets the device wait until the user has decided', async () => {
  const world = deviceWorld()
  await isRefused(world, poll(world, await start(world)), 'device.decided')
  expect(lastCheck(world)).toBe('device.decided')
})

holds('device.patient', 'refuses a device that asks too often', async () => {
  const world = deviceWorld()
  const started = await start(world)
  await poll(world, started)
  await isRefused(world, poll(world, started), 'device.patient')
  await isRefused(world, pollLater(world, started), 'device.decided')
})

holds('deviceCode.known', 'refuses a device code that nobody was given', async () => {
  const world = deviceWorld()
  const { user_code } = await start(world)
  await isRefused(world, poll(world, { device_code: 'x', user_code }), 'deviceCode.known')
  await isRefused(world, poll(world, { device_code: user_code, user_code }), 'deviceCode.known')
})

holds('deviceCode.known', 'refuses the device code of another client', async () => {
  const given = setupWith(deviceApp)
  const other = { ...practiceApp, ...deviceApp, consumerKey: 'OtherApp', consumerSecret: null }
  const world = worldOf({
    ...given,
    orgs: given.orgs.map((org) => ({ ...org, apps: [...org.apps, other] })),
  })
  const started = await start(world, { client_id: 'OtherApp' })
  await isRefused(world, poll(world, started), 'deviceCode.known')
  await isRefused(world, poll(world, started, { client_id: 'OtherApp' }), 'device.decided')
})

holds('deviceCode.fresh', 'ends after ten minutes', async () => {
  const world = deviceWorld()
  const started = await start(world)
  world.advance(10 * minute)
  await isRefused(world, poll(world, started), 'deviceCode.fresh')
})

holds(
  'device.tokensIssued',
  'gives the tokens of the web server flow once Allow is pressed',
  async () => {
    const world = deviceWorld()
    const started = await start(world, { scope: 'openid api refresh_token' })
    await poll(world, started)
    await press(world, started, 'allow')
    const tokens = jsonOf(await pollLater(world, started))
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
    expect((await callApi(world, tokens['access_token'])).status).toBe(200)
    const { refresh_token = '' } = tokens
    expect((await token(world, { ...refreshing, refresh_token })).status).toBe(200)
  },
)

holds('device.tokensIssued', 'uses the device code up', async () => {
  const world = deviceWorld()
  const started = await start(world)
  await press(world, started, 'allow')
  expect((await poll(world, started)).status).toBe(200)
  await isRefused(world, pollLater(world, started), 'deviceCode.known')
})

holds('device.tokensIssued', 'asks for a secret where the web server flow does', async () => {
  const world = deviceWorld({ requireSecretForWebServerFlow: true })
  const started = await start(world)
  await isRefused(world, poll(world, started), 'client.authenticated')
  const client_secret = practiceApp.consumerSecret ?? ''
  await isRefused(world, poll(world, started, { client_secret }), 'device.decided')
})

test('gives the tokens to one of two devices that ask at once', async () => {
  const world = deviceWorld()
  const started = await start(world)
  await press(world, started, 'allow')
  const answers = await Promise.all([poll(world, started), poll(world, started)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})

holds(
  'device.allowed',
  'tells the device that the user pressed Deny, again and again',
  async () => {
    const world = deviceWorld()
    const started = await start(world)
    const page = await press(world, started, 'deny')
    expect(nextOf(page)).toContain('/setup/secur/RemoteAccessErrorPage.apexp?error=access_denied')
    await isRefused(world, poll(world, started), 'device.allowed')
    await isRefused(world, pollLater(world, started), 'device.allowed')
  },
)

test('forgets devices that nobody helped', async () => {
  const world = deviceWorld()
  const first = await start(world)
  world.advance(60 * minute)
  for (let more = 0; more < 1100; more += 1) await start(world)
  await isRefused(world, poll(world, first), 'deviceCode.known')
}, 20_000)
