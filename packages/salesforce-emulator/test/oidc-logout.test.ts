import { expect, test } from 'vitest'
import { encodeForm, header } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  browserAt,
  callback,
  consentPageFor,
  get,
  lastCheck,
  nextOf,
  reach,
  setupWith,
  textOf,
  worldOf,
} from './walk.ts'

const path = '/services/auth/idp/oidc/logout'

const leaving = (target: string, state?: string) =>
  `${path}?${encodeForm([
    ['post_logout_redirect_uri', target],
    ...(state === undefined ? [] : [['state', state] as const]),
  ])}`

holds('oidcLogout.answered', 'ends the session of the browser and says so', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  await consentPageFor(browser)
  const page = await browser.open(path)
  expect([page.status, lastCheck(world)]).toEqual([200, 'oidcLogout.answered'])
  expect(textOf(page)).toContain('You are logged out')
  expect(header(page.headers, 'Set-Cookie')).toMatch(/^sid=;.*Max-Age=0/)
  expect(nextOf(await reach(browser))).toContain('/?ec=302')
})

holds('oidcLogout.answered', 'leads to a callback URL, with the state', async () => {
  const answer = await worldOf().handle(get(leaving(callback, 's 1')))
  expect([answer.status, nextOf(answer)]).toEqual([302, `${callback}?state=s+1`])
  expect(nextOf(await worldOf().handle(get(leaving(callback))))).toBe(callback)
})

test('leads to no script and splits no header, not even when that is registered', async () => {
  for (const target of ['javascript:alert(1)', 'https://app.example/\r\nX: y']) {
    const world = worldOf(setupWith({ callbackUrls: [target] }))
    const answer = await world.handle(get(leaving(target)))
    expect([target, answer.status]).toEqual([target, 200])
  }
})

holds('oidcLogout.answered', 'leads to no other address', async () => {
  for (const target of [
    'https://evil.example/',
    `${callback}/more`,
    'javascript:alert(1)',
    '//evil.example',
    `${callback}@evil.example`,
  ]) {
    const answer = await worldOf().handle(get(leaving(target)))
    expect([target, answer.status, header(answer.headers, 'Location')]).toEqual([
      target,
      200,
      undefined,
    ])
    expect(textOf(answer)).not.toContain(target)
  }
})

holds('oidcLogout.atMyDomain', 'is not found at a login host', async () => {
  const world = worldOf()
  const answer = await world.handle(get(path, [], 'login.localhost:3001'))
  expect([answer.status, lastCheck(world)]).toEqual([404, 'oidcLogout.atMyDomain'])
})
