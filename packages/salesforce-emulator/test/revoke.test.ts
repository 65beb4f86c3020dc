import { expect, test } from 'vitest'
import { encodeForm, header } from '@flowscope/http-message'
import { practiceApp } from '@flowscope/reference'
import { holds } from './holds.ts'
import {
  browserAt,
  callApi,
  codeFor,
  errorOf,
  get,
  jsonOf,
  lastCheck,
  post,
  reach,
  refreshing,
  exchange,
  textOf,
  token,
  tokensAt,
  worldOf,
  type Pairs,
} from './walk.ts'

const path = '/services/oauth2/revoke'

const formOf = (error: object) => encodeForm(Object.entries(error))

holds('token.revoked', 'ends a refresh token together with its access tokens', async () => {
  const world = worldOf()
  const { access_token, refresh_token = '' } = await tokensAt(world)
  const response = await world.handle(post(path, { token: refresh_token }))
  expect([response.status, response.body, header(response.headers, 'Content-Length')]).toEqual([
    200,
    '',
    '0',
  ])
  expect((await callApi(world, access_token)).status).toBe(401)
  expect((await token(world, { ...refreshing, refresh_token })).status).toBe(400)
})

holds('token.revoked', 'ends an access token and leaves the refresh token alone', async () => {
  const world = worldOf()
  const { access_token = '', refresh_token = '' } = await tokensAt(world)
  expect((await world.handle(post(path, { token: access_token }))).status).toBe(200)
  expect((await callApi(world, access_token)).status).toBe(401)
  expect((await token(world, { ...refreshing, refresh_token })).status).toBe(200)
})

test('takes the token in the query of a GET', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  expect((await world.handle(get(`${path}?token=${refresh_token}`))).status).toBe(200)
})

holds('token.jsonp', 'answers a page that waits for a script', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  const target = `${path}?token=${refresh_token}&callback=done`
  const first = await world.handle(get(target))
  const second = await world.handle(get(target))
  expect([first.status, textOf(first)]).toEqual([200, 'done();'])
  expect([second.status, textOf(second)]).toEqual([
    400,
    `done(${JSON.stringify(errorOf('token.known'))});`,
  ])
})

holds('token.jsonp', 'does not call what is no function name', async () => {
  const response = await worldOf().handle(get(`${path}?token=x&callback=alert(1)`))
  expect(textOf(response)).toBe(formOf(errorOf('token.known')))
})

holds('token.known', 'refuses a token that it does not know, as a form', async () => {
  const world = worldOf()
  const response = await world.handle(post(path, { token: 'unknown' }))
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    400,
    formOf(errorOf('token.known')),
    'token.known',
  ])
})

test('refuses in JSON when that is asked for', async () => {
  const response = await worldOf().handle(
    post(path, { token: 'unknown' }, [['Accept', 'application/json']]),
  )
  expect(jsonOf(response)).toEqual(errorOf('token.known'))
})

holds('token.known', 'refuses a token the second time', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  await world.handle(post(path, { token: refresh_token }))
  expect((await world.handle(post(path, { token: refresh_token }))).status).toBe(400)
})

const unsupported: readonly Pairs[] = [{}, { token: 'eyJhbGciOiJSUzI1NiJ9.e30.x' }]

holds('token.supported', 'cannot revoke nothing, or a JWT', async () => {
  for (const form of unsupported) {
    const response = await worldOf().handle(post(path, form))
    expect([response.status, textOf(response)]).toEqual([400, formOf(errorOf('token.supported'))])
  }
})

holds(
  'token.revoked',
  'asks for consent again after the last token of an app was revoked',
  async () => {
    const world = worldOf()
    const browser = browserAt(world)
    const code = await codeFor(browser)
    const { refresh_token = '' } = jsonOf(await token(world, { ...exchange, code }))
    await world.handle(post(path, { token: refresh_token }))
    expect(textOf(await reach(browser))).toContain('id="oaapprove"')
  },
)

holds('token.reason', 'takes a reason and asks no questions', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  const form = { token: refresh_token, revoke_reason: 'user_logout' }
  expect((await world.handle(post(path, form))).status).toBe(200)
})

holds('token.revokeFormat', 'is a form, or JSON where that is asked for', async () => {
  const world = worldOf()
  const bodies: string[] = []
  for (const [target, accept] of [
    [path, 'application/json'],
    [`${path}?format=json`, '*/*'],
    [path, '*/*'],
  ] as const) {
    const request = post(target, { token: 'unknown' }, [['Accept', accept]])
    bodies.push(textOf(await world.handle(request)))
  }
  const error = errorOf('token.known')
  expect(bodies).toEqual([JSON.stringify(error), JSON.stringify(error), formOf(error)])
})

test('lets introspection see at once that a token is dead', async () => {
  const world = worldOf()
  const { access_token = '', refresh_token = '' } = await tokensAt(world)
  const client = {
    client_id: practiceApp.consumerKey,
    client_secret: practiceApp.consumerSecret ?? '',
  }
  await world.handle(post(path, { token: refresh_token }))
  for (const each of [access_token, refresh_token]) {
    const asked = post('/services/oauth2/introspect', { ...client, token: each })
    expect(jsonOf(await world.handle(asked))).toEqual({ active: false })
  }
})
