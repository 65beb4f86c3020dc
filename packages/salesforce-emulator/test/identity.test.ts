import { expect, test } from 'vitest'
import { header, type Headers } from '@flowscope/http-message'
import { acmeOrg } from '@flowscope/reference'
import { wordsOf } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  bearer,
  get,
  jsonOf,
  lastCheck,
  orgWith,
  post,
  textOf,
  tokensAt,
  worldOf,
} from './walk.ts'

const missing = wordsOf('identityToken.missing').code
const bad = wordsOf('identityToken.bad').code
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

holds('bearer.parameter', 'takes the token as a parameter, and fills a version in', async () => {
  const world = worldOf()
  const { access_token = '', id } = await tokensAt(world)
  const target = `${pathOf(id)}?format=json&version=latest&oauth_token=${encodeURIComponent(access_token)}`
  const response = await world.handle(get(target))
  expect(jsonOf(response)['urls']).toMatchObject({
    query: 'http://acme.my.localhost:3001/services/data/v68.0/query/',
  })
})

holds(
  'userinfo.answered',
  'has the same subject in userinfo as the token answer has as id',
  async () => {
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
  },
)

test('answers userinfo by POST as well', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  expect((await world.handle(post(userinfo, {}, bearer(access_token)))).status).toBe(200)
})

const refused = (text: string, check: string) => [403, 'text/plain;charset=UTF-8', text, check]

async function expectOneWord(headers: Headers, text: string, check: string) {
  const world = worldOf()
  for (const target of [userinfo, '/id/00D5g0000000001EAA/0055g000000000BAAQ']) {
    const response = await world.handle(get(target, headers))
    const type = header(response.headers, 'Content-Type')
    expect([response.status, type, textOf(response), lastCheck(world)]).toEqual(
      refused(text, check),
    )
  }
}

holds('bearer.present', 'says in one word that no token came', async () => {
  await expectOneWord([], missing, 'bearer.present')
  await expectOneWord([['Authorization', 'Bearer a b c']], missing, 'bearer.present')
})

holds('bearer.alive', 'says in one word that the token is unknown', () =>
  expectOneWord(bearer('00D5g0000000001!nothing'), bad, 'bearer.alive'),
)

const addressesOfNobody = [
  '/id/00D5g0000000001EAA/0055g000000000ZAAQ',
  '/id/00D5g0000000009EAA/0055g000000000BAAQ',
  '/id/%zz/%',
]

holds('identity.known', 'refuses an address that names nobody the token can see', async () => {
  for (const target of addressesOfNobody) {
    const world = worldOf()
    const { access_token } = await tokensAt(world)
    const response = await world.handle(get(target, bearer(access_token)))
    const told = [target, response.status, textOf(response), lastCheck(world)]
    expect(told).toEqual([target, 403, bad, 'identity.known'])
  }
})

holds('identity.scope', 'refuses a token that is for refreshing only', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world, { ...asked, scope: 'refresh_token' })
  const response = await world.handle(get(pathOf(id), bearer(access_token)))
  const told = [response.status, textOf(response), lastCheck(world)]
  expect(told).toEqual([403, bad, 'identity.scope'])
})

test('opens userinfo to a token for the API only', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world, { ...asked, scope: 'api' })
  expect((await world.handle(get(userinfo, bearer(access_token)))).status).toBe(200)
  expect((await world.handle(get(pathOf(id), bearer(access_token)))).status).toBe(200)
})

holds('userinfo.scope', 'does not open to a token that is for refreshing only', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world, { ...asked, scope: 'refresh_token' })
  expect((await world.handle(get(userinfo, bearer(access_token)))).status).toBe(403)
  expect((await world.handle(get(pathOf(id), bearer(access_token)))).status).toBe(403)
})

holds('identityToken.missing', 'is one word with 403', async () => {
  const response = await worldOf().handle(get(userinfo))
  expect([response.status, textOf(response)]).toEqual([403, missing])
})

holds('identityToken.bad', 'is one word with 403, also for POST', async () => {
  const response = await worldOf().handle(post(userinfo, {}, bearer('00D!x')))
  expect([response.status, textOf(response)]).toEqual([403, bad])
})

holds('identity.answered', 'keeps the order in which the fields were saved', async () => {
  const world = worldOf()
  const { access_token, id = '' } = await tokensAt(world)
  const identity = jsonOf(await world.handle(get(pathOf(id), bearer(access_token))))
  expect(Object.keys(identity).join(' ')).toBe(
    'id asserted_user user_id organization_id username nick_name display_name email ' +
      'email_verified first_name last_name timezone photos addr_street addr_city addr_state ' +
      'addr_country addr_zip mobile_phone mobile_phone_verified is_lightning_login_user status ' +
      'urls active user_type language locale utcOffset last_modified_date is_app_installed',
  )
})

holds('userinfo.answered', 'keeps the order in which the fields were saved', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const claims = jsonOf(await world.handle(get(userinfo, bearer(access_token))))
  expect(Object.keys(claims).join(' ')).toBe(
    'sub user_id organization_id preferred_username nickname name email email_verified ' +
      'given_name family_name zoneinfo photos profile picture address ' +
      'is_salesforce_integration_user urls active user_type language locale utcOffset ' +
      'updated_at is_app_installed',
  )
})

holds('identity.xml', 'is asked for by format or by Accept, and format wins', async () => {
  const world = worldOf()
  const { access_token, id = '' } = await tokensAt(world)
  const xml = ['Accept', 'application/xml'] as const
  const typeOf = async (query: string, headers: readonly (readonly [string, string])[]) => {
    const all = [...bearer(access_token), ...headers]
    return header((await world.handle(get(pathOf(id) + query, all))).headers, 'Content-Type')
  }
  expect([
    await typeOf('', [xml]),
    await typeOf('?format=xml', []),
    await typeOf('?format=json', [xml]),
  ]).toEqual([
    'application/xml;charset=UTF-8',
    'application/xml;charset=UTF-8',
    'application/json;charset=UTF-8',
  ])
})

holds('identity.xml', 'nests what is nested and marks what is empty', async () => {
  const world = worldOf(
    orgWith({ users: acmeOrg.users.map((each) => ({ ...each, lastName: '<&' })) }),
  )
  const { access_token, id = '' } = await tokensAt(world)
  const text = textOf(await world.handle(get(`${pathOf(id)}?format=xml`, bearer(access_token))))
  expect(text).toContain('<user xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">')
  expect(text).toContain(`<id>${id}</id><asserted_user>true</asserted_user>`)
  expect(text).toContain('<status><created_date xsi:nil="true"/><body xsi:nil="true"/></status>')
  expect(text).toMatch(/<last_name>&(?:lt|#60);&(?:amp|#38);<\/last_name>/)
})

holds('identity.jsonp', 'calls a plain function and nothing else', async () => {
  const world = worldOf()
  const { access_token, id = '' } = await tokensAt(world)
  const at = (callback: string) =>
    world.handle(
      get(`${pathOf(id)}?callback=${encodeURIComponent(callback)}`, bearer(access_token)),
    )
  const called = await at('app.done')
  const type = header(called.headers, 'Content-Type')
  expect([called.status, type]).toEqual([200, 'application/javascript;charset=UTF-8'])
  expect(textOf(called)).toMatch(/^app\.done\(\{"id":.*\}\);$/)
  for (const callback of ['alert(1)//', 'x;y', '</script>', 'a'.repeat(101)]) {
    expect(textOf(await at(callback))).toMatch(/^\{"id":/)
  }
})

holds('identity.version', 'takes a number or the newest, and leaves the rest alone', async () => {
  const world = worldOf()
  const { access_token, id = '' } = await tokensAt(world)
  const queryOf = async (version: string) => {
    const target = `${pathOf(id)}?version=${version}`
    const { urls } = JSON.parse(textOf(await world.handle(get(target, bearer(access_token))))) as {
      readonly urls: Readonly<Record<string, string>>
    }
    return urls['query']?.split('/data/')[1]
  }
  expect([await queryOf('66.0'), await queryOf('latest'), await queryOf('x')]).toEqual([
    'v66.0/query/',
    'v68.0/query/',
    'v{version}/query/',
  ])
})

test('answers the identity URL by POST with the token as a parameter', async () => {
  const world = worldOf()
  const { access_token = '', id = '' } = await tokensAt(world)
  const response = await world.handle(post(pathOf(id), { oauth_token: access_token }))
  expect([response.status, jsonOf(response)['id']]).toEqual([200, id])
})

test('tells of a colleague that the token is not theirs', async () => {
  const [sam] = acmeOrg.users
  if (!sam) throw new Error('no user')
  const kim = {
    ...sam,
    id: '0055g000000000C',
    username: 'kim@acme.example',
    firstName: '',
    lastName: 'Kim',
  }
  const world = worldOf(orgWith({ users: [sam, kim] }))
  const { access_token } = await tokensAt(world)
  const target = '/id/00D5g0000000001EAA/0055g000000000CAAQ'
  expect(jsonOf(await world.handle(get(target, bearer(access_token))))).toMatchObject({
    asserted_user: false,
    display_name: 'Kim',
  })
})
