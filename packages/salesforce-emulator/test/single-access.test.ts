import { expect, test } from 'vitest'
import { headerValues } from '@flowscope/http-message'
import { acmeOrg } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { wordsOf } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  bearer,
  browserAt,
  get,
  jsonOf,
  lastCheck,
  nextOf,
  orgWith,
  origin,
  post,
  textOf,
  tokensAt,
  worldOf,
} from './walk.ts'

const path = '/services/oauth2/singleaccess'
const withWeb = { ...asked, scope: 'api web refresh_token' }
const bad = wordsOf('identityToken.bad').code

async function frontdoorOf(world: World) {
  const { access_token } = await tokensAt(world, withWeb)
  const answer = jsonOf(await world.handle(post(path, {}, bearer(access_token))))
  return answer['frontdoor_uri'] ?? ''
}

holds(
  'singleAccess.answered',
  'gives an address at the My Domain, by header or parameter',
  async () => {
    const world = worldOf()
    const { access_token = '' } = await tokensAt(world, withWeb)
    for (const request of [post(path, {}, bearer(access_token)), post(path, { access_token })]) {
      const response = await world.handle(request)
      expect(response.status).toBe(200)
      expect(Object.keys(jsonOf(response))).toEqual(['frontdoor_uri'])
      expect(jsonOf(response)['frontdoor_uri']).toMatch(/\/secur\/frontdoor\.jsp\?otp=[\w.]{64}$/)
      expect(jsonOf(response)['frontdoor_uri']?.startsWith(origin)).toBe(true)
    }
  },
)

holds('singleAccess.frontdoor', 'opens a session as the user, once', async () => {
  const world = worldOf()
  const frontdoor = await frontdoorOf(world)
  const browser = browserAt(world)
  const opened = await browser.open(`${frontdoor}&retURL=%2F`)
  expect([opened.status, lastCheck(world)]).toEqual([200, 'frontdoor.passed'])
  expect(textOf(await browser.open(nextOf(opened)))).toContain('student@acme.example')
  const stranger = await browserAt(world).open(frontdoor)
  expect([nextOf(stranger), lastCheck(world)]).toEqual([
    expect.stringContaining('/?ec=302'),
    'login.needed',
  ])
})

holds('singleAccess.frontdoor', 'opens nothing after a minute, and keeps to its host', async () => {
  const world = worldOf()
  const late = await frontdoorOf(world)
  world.advance(61_000)
  await browserAt(world).open(late)
  expect(lastCheck(world)).toBe('login.needed')
  const away = await browserAt(world).open(`${late}&retURL=%2F%2Fevil.example`)
  expect(nextOf(away)).not.toContain('evil.example')
})

holds(
  'singleAccess.frontdoor',
  'opens a session for a token with web, by GET and POST',
  async () => {
    const world = worldOf()
    const { access_token: sid = '' } = await tokensAt(world, withWeb)
    for (const request of [
      get(`/secur/frontdoor.jsp?sid=${encodeURIComponent(sid)}`),
      post('/secur/frontdoor.jsp', { sid }),
    ]) {
      const [cookie] = headerValues((await world.handle(request)).headers, 'Set-Cookie')
      const home = await world.handle(get('/', [['Cookie', cookie?.split(';')[0] ?? '']]))
      expect(textOf(home)).toContain('student@acme.example')
    }
  },
)

holds('singleAccess.frontdoor', 'opens nothing for a token without web', async () => {
  const world = worldOf()
  const { access_token: sid = '' } = await tokensAt(world, { ...asked, scope: 'api' })
  for (const each of [sid, 'x']) {
    const response = await world.handle(post('/secur/frontdoor.jsp', { sid: each }))
    expect(headerValues(response.headers, 'Set-Cookie')).toEqual([])
    expect(lastCheck(world)).toBe('login.needed')
  }
})

test('does not use the ticket up by looking at the headers', async () => {
  const world = worldOf()
  const { pathname, search } = new URL(await frontdoorOf(world))
  await world.handle({ ...get(pathname + search), method: 'HEAD' })
  await world.handle(get(pathname + search))
  expect(lastCheck(world)).toBe('frontdoor.passed')
})

test('opens nothing for a user who was deactivated meanwhile', async () => {
  const world = worldOf()
  const frontdoor = await frontdoorOf(world)
  const users = acmeOrg.users.map((user) => ({ ...user, active: false }))
  world.change(() => orgWith({ users }))
  await browserAt(world).open(frontdoor)
  expect(lastCheck(world)).toBe('login.needed')
})

holds('singleAccess.scope', 'refuses a token without web', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world, { ...asked, scope: 'api' })
  const response = await world.handle(post(path, {}, bearer(access_token)))
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    403,
    bad,
    'singleAccess.scope',
  ])
})

test('refuses no token and a dead one in a word', async () => {
  const world = worldOf()
  const texts: string[] = []
  for (const request of [post(path, {}), post(path, { access_token: 'x' })]) {
    texts.push(textOf(await world.handle(request)))
  }
  expect(texts).toEqual([wordsOf('identityToken.missing').code, bad])
})
