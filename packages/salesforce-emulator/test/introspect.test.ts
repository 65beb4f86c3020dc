import { expect, test } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import { jsonOf, lastCheck, post, setup, tokensAt, worldOf } from './walk.ts'

const path = '/services/oauth2/introspect'
const client = {
  client_id: practiceApp.consumerKey,
  client_secret: practiceApp.consumerSecret ?? '',
}

test('tells a client what its own access token is worth', async () => {
  const world = worldOf()
  const { access_token = '', id } = await tokensAt(world)
  const issuedAt = Math.floor((setup.startsAt + 8 * setup.tick) / 1000)
  expect(jsonOf(await world.handle(post(path, { ...client, token: access_token })))).toEqual({
    active: true,
    scope: 'refresh_token openid api',
    client_id: practiceApp.consumerKey,
    username: 'student@acme.example',
    sub: id,
    token_type: 'access_token',
    exp: issuedAt + 120 * 60,
    iat: issuedAt,
    nbf: issuedAt,
  })
})

test('says of any other token only that it is not active', async () => {
  const response = await worldOf().handle(post(path, { ...client, token: 'unknown' }))
  expect(jsonOf(response)).toEqual({ active: false })
})

test('tells a stranger nothing', async () => {
  const world = worldOf()
  const response = await world.handle(post(path, { client_id: client.client_id, token: 'x' }))
  expect([response.status, jsonOf(response)['error'], lastCheck(world)]).toEqual([
    401,
    'invalid_client',
    'client.introspects',
  ])
})
