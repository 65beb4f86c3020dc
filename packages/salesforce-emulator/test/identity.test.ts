import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import { asked, bearer, get, jsonOf, lastCheck, post, textOf, tokensAt, worldOf } from './walk.ts'

const userinfo = '/services/oauth2/userinfo'
const pathOf = (url = '') => url.slice(url.indexOf('/id/'))

test('tells the app about the user at the identity URL', async () => {
  const world = worldOf()
  const { access_token, id = '' } = await tokensAt(world)
  const response = await world.handle(get(pathOf(id), bearer(access_token)))
  expect([response.status, header(response.headers, 'Content-Type')]).toEqual([
    200,
    'application/json;charset=UTF-8',
  ])
  expect(jsonOf(response)).toMatchObject({
    id,
    asserted_user: true,
    user_id: '0055g000000000BAAQ',
    organization_id: '00D5g0000000001EAA',
    username: 'student@acme.example',
    display_name: 'Sam Student',
    active: true,
    urls: { rest: 'http://acme.my.localhost:3001/services/data/v{version}/' },
  })
})

test('takes the token as a parameter, and fills a version in', async () => {
  const world = worldOf()
  const { access_token = '', id } = await tokensAt(world)
  const target = `${pathOf(id)}?format=json&version=latest&oauth_token=${encodeURIComponent(access_token)}`
  const response = await world.handle(get(target))
  expect(jsonOf(response)['urls']).toMatchObject({
    query: 'http://acme.my.localhost:3001/services/data/v68.0/query/',
  })
})

test('has the same subject in userinfo as the token answer has as id', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world)
  const response = await world.handle(get(userinfo, bearer(access_token)))
  expect(jsonOf(response)).toMatchObject({
    sub: id,
    preferred_username: 'student@acme.example',
    name: 'Sam Student',
    email: 'student@acme.example',
    email_verified: true,
  })
})

test('answers userinfo by POST as well', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  expect((await world.handle(post(userinfo, {}, bearer(access_token)))).status).toBe(200)
})

const refused = (text: string, check: string) => [403, 'text/plain;charset=UTF-8', text, check]

test.each([
  ['no token', [], 'Missing_OAuth_Token', 'bearer.present'],
  ['an unknown token', bearer('00D5g0000000001!nothing'), 'Bad_OAuth_Token', 'bearer.alive'],
  [
    'a header that is garbage',
    [['Authorization', 'Bearer a b c']],
    'Missing_OAuth_Token',
    'bearer.present',
  ],
] as const)('refuses %s with one word', async (_, headers, text, check) => {
  const world = worldOf()
  for (const target of [userinfo, '/id/00D5g0000000001EAA/0055g000000000BAAQ']) {
    const response = await world.handle(get(target, headers))
    const type = header(response.headers, 'Content-Type')
    expect([response.status, type, textOf(response), lastCheck(world)]).toEqual(
      refused(text, check),
    )
  }
})

test.each([
  '/id/00D5g0000000001EAA/0055g000000000CAAQ',
  '/id/00D5g0000000009EAA/0055g000000000BAAQ',
  '/id/%zz/%',
])('refuses the address %s', async (target) => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const response = await world.handle(get(target, bearer(access_token)))
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    403,
    'Bad_OAuth_Token',
    'identity.known',
  ])
})

test('does not open userinfo to a token for the API only', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world, { ...asked, scope: 'api' })
  expect((await world.handle(get(userinfo, bearer(access_token)))).status).toBe(403)
  expect((await world.handle(get(pathOf(id), bearer(access_token)))).status).toBe(200)
})
