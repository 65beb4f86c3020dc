import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import {
  browserAt,
  callApi,
  codeFor,
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
} from './walk.ts'

const path = '/services/oauth2/revoke'

test('ends a refresh token together with its access tokens', async () => {
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

test('ends an access token and leaves the refresh token alone', async () => {
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

test('answers a page that waits for a script', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  const target = `${path}?token=${refresh_token}&callback=done`
  const first = await world.handle(get(target))
  const second = await world.handle(get(target))
  expect([first.status, textOf(first)]).toEqual([200, 'done();'])
  expect([second.status, textOf(second)]).toEqual([
    400,
    'done({"error":"invalid_token","error_description":"invalid token"});',
  ])
})

test('does not call what is no function name', async () => {
  const response = await worldOf().handle(get(`${path}?token=x&callback=alert(1)`))
  expect(textOf(response)).toBe('error=invalid_token&error_description=invalid+token')
})

test('refuses a token that it does not know, as a form', async () => {
  const world = worldOf()
  const response = await world.handle(post(path, { token: 'unknown' }))
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    400,
    'error=invalid_token&error_description=invalid+token',
    'token.known',
  ])
})

test('refuses in JSON when that is asked for', async () => {
  const response = await worldOf().handle(
    post(path, { token: 'unknown' }, [['Accept', 'application/json']]),
  )
  expect(jsonOf(response)).toEqual({ error: 'invalid_token', error_description: 'invalid token' })
})

test('refuses a token the second time', async () => {
  const world = worldOf()
  const { refresh_token = '' } = await tokensAt(world)
  await world.handle(post(path, { token: refresh_token }))
  expect((await world.handle(post(path, { token: refresh_token }))).status).toBe(400)
})

test.each([{}, { token: 'eyJhbGciOiJSUzI1NiJ9.e30.x' }])('cannot revoke %j', async (form) => {
  const response = await worldOf().handle(post(path, form))
  expect([response.status, textOf(response)]).toEqual([
    400,
    'error=unsupported_token_type&error_description=unsupported+token+type',
  ])
})

test('asks for consent again after the last token of an app was revoked', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const code = await codeFor(browser)
  const { refresh_token = '' } = jsonOf(await token(world, { ...exchange, code }))
  await world.handle(post(path, { token: refresh_token }))
  expect(textOf(await reach(browser))).toContain('id="oaapprove"')
})
