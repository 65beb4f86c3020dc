import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import {
  consentFor,
  deviceWorld,
  isRefused,
  minute,
  poll,
  press,
  start,
  typeCode,
} from './device-walk.ts'
import { holds } from './holds.ts'
import { browserAt, formOf, lastCheck, logIn, nextOf, textOf } from './walk.ts'

holds(
  'connect.shown',
  'asks for the code without script, and takes it from the address',
  async () => {
    const world = deviceWorld()
    const page = await browserAt(world).open('/setup/connect?user_code=%3CB%3E')
    expect(page.status).toBe(200)
    expect(textOf(page)).toContain('<form name="connect" method="post" action="/setup/connect">')
    expect(textOf(page)).toContain('name="user_code" value="&lt;B&gt;"')
    expect(textOf(page)).not.toContain('<script')
    expect(lastCheck(world)).toBe('connect.shown')
  },
)

holds('userCode.known', 'shows the page again for a code of no device', async () => {
  const world = deviceWorld()
  await start(world)
  const page = await typeCode(browserAt(world), 'BBBBBBBB')
  expect(page.status).toBe(200)
  expect(textOf(page)).toContain('role="alert"')
  expect(textOf(page)).toContain('value="BBBBBBBB"')
  expect(lastCheck(world)).toBe('userCode.known')
})

holds('userCode.known', 'shows the page again for a code that was used or is too old', async () => {
  const world = deviceWorld()
  const used = await start(world)
  await press(world, used, 'allow')
  expect(textOf(await typeCode(browserAt(world), used.user_code))).toContain('role="alert"')
  const old = await start(world)
  world.advance(10 * minute)
  expect(textOf(await typeCode(browserAt(world), old.user_code))).toContain('role="alert"')
})

holds('userCode.known', 'reads the code as people type it', async () => {
  const world = deviceWorld()
  const { user_code } = await start(world)
  const spelled = ` ${user_code.slice(0, 4).toLowerCase()}-${user_code.slice(4)} `
  expect((await typeCode(browserAt(world), spelled)).status).toBe(302)
})

holds('userCode.guessesLeft', 'stops looking after ten wrong codes, for ten minutes', async () => {
  const world = deviceWorld()
  const browser = browserAt(world)
  for (let guess = 0; guess < 10; guess += 1) await typeCode(browser, 'BBBBBBBB')
  const { user_code } = await start(world)
  const refusedPage = await typeCode(browser, user_code)
  expect([refusedPage.status, lastCheck(world)]).toEqual([429, 'userCode.guessesLeft'])
  world.advance(10 * minute)
  expect((await typeCode(browser, (await start(world)).user_code)).status).toBe(302)
})

holds('userCode.accepted', 'leads to login and consent, and lists the scopes', async () => {
  const world = deviceWorld()
  const browser = browserAt(world)
  const started = await start(world, { scope: 'api' })
  const typed = await typeCode(browser, started.user_code)
  expect(header(typed.headers, 'Location')).toContain('RemoteAccessAuthorizationPage.apexp?source=')
  expect(lastCheck(world)).toBe('userCode.accepted')
  const consent = await logIn(browser, await browser.open(nextOf(typed)))
  expect(textOf(consent)).toContain('id="oaapprove"')
  expect(textOf(consent)).toContain('(api)')
})

holds(
  'userCode.accepted',
  'asks a user who approved before, and one whom an admin chose',
  async () => {
    const preAuthorized = {
      permittedUsers: 'AdminApprovedPreAuthorized',
      preAuthorizedUsers: ['student@acme.example'],
    } as const
    for (const changes of [{}, preAuthorized]) {
      const world = deviceWorld(changes)
      const browser = browserAt(world)
      await browser.submit(await consentFor(browser, await start(world)), { allow: ' Allow ' })
      const again = await typeCode(browser, (await start(world)).user_code)
      expect(textOf(await browser.open(nextOf(again)))).toContain('id="oaapprove"')
    }
  },
)

test('does not take back what the user has denied', async () => {
  const world = deviceWorld()
  const started = await start(world)
  const browser = browserAt(world)
  const consent = await consentFor(browser, started)
  const { hidden } = formOf(consent)
  const denied = await browser.submit(consent, { deny: ' Deny ' })
  const source = encodeURIComponent(hidden['source'] ?? '')
  const path = '/setup/secur/RemoteAccessAuthorizationPage.apexp'
  const again = await browser.open(`${path}?source=${source}`)
  const allowed = await browser.submit(again, { allow: ' Allow ' })
  expect(
    [nextOf(denied), nextOf(allowed)].map((url) => new URL(url).searchParams.get('error')),
  ).toEqual(['access_denied', 'invalid_grant'])
  await isRefused(world, poll(world, started), 'device.allowed')
})

test('gives no tokens for a user who was deactivated in the meantime', async () => {
  const world = deviceWorld()
  const started = await start(world)
  await press(world, started, 'allow')
  world.change((before) => ({
    ...before,
    orgs: before.orgs.map((org) => ({
      ...org,
      users: org.users.map((each) => ({ ...each, active: false })),
    })),
  }))
  await isRefused(world, poll(world, started), 'holder.userActive')
})

holds('device.connected', 'says that the request was approved', async () => {
  const world = deviceWorld()
  const page = await press(world, await start(world), 'allow')
  expect(page.status).toBe(200)
  expect(textOf(page)).toContain('<h1>Application Access Request Approved</h1>')
  expect(lastCheck(world)).toBe('device.connected')
})

holds('deviceCode.fresh', 'cannot be allowed any more when the user was too slow', async () => {
  const world = deviceWorld()
  const started = await start(world)
  const browser = browserAt(world)
  const consent = await consentFor(browser, started)
  world.advance(10 * minute)
  const page = await browser.submit(consent, { allow: ' Allow ' })
  expect(nextOf(page)).toContain('/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_grant')
})

holds('userCode.accepted', 'asks for a fresh login with prompt=login', async () => {
  const world = deviceWorld()
  const browser = browserAt(world)
  await browser.submit(await consentFor(browser, await start(world)), { allow: ' Allow ' })
  const { user_code } = await start(world)
  const page = await browser.open('/setup/connect?prompt=login')
  const next = await browser.open(nextOf(await browser.submit(page, { user_code })))
  expect(lastCheck(world)).toBe('login.needed')
  expect(textOf(await logIn(browser, next))).toContain('id="oaapprove"')
})
