import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import { acmeOrg } from '@flowscope/reference'
import { holds } from '../holds.ts'
import {
  asked,
  bearer,
  callApi,
  get,
  lastCheck,
  orgWith,
  post,
  setup,
  soql,
  textOf,
  tokensAt,
  worldOf,
} from '../walk.ts'
import { accountClass, accounts, apiOf, data, restErrorOf, said, usageOf } from './rest-calls.ts'

const hours = (count: number) => count * 60 * 60 * 1000

holds('versions.answered', 'lists the API versions to everybody, oldest first', async () => {
  const response = await worldOf().handle(get('/services/data'))
  const versions = JSON.parse(textOf(response)) as readonly object[]
  expect(versions[0]).toEqual({ label: "Summer '14", url: '/services/data/v31.0', version: '31.0' })
  expect(versions.at(-1)).toEqual({ label: "Winter '27", url: data, version: '68.0' })
})

holds('resources.answered', 'lists the resources of a version', async () => {
  const api = await apiOf()
  expect(said(await api.get(data))).toEqual([
    200,
    {
      identity: 'http://acme.my.localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAQ',
      query: `${data}/query`,
      sobjects: `${data}/sobjects`,
      limits: `${data}/limits`,
    },
  ])
})

holds('version.known', 'has no API version 99', async () => {
  const api = await apiOf()
  expect(said(await api.get('/services/data/v99.0/query?q=x'))).toEqual([
    404,
    restErrorOf('version.known'),
  ])
  expect(lastCheck(api.world)).toBe('version.known')
})

holds('rest.path', 'has nothing at an unknown path', async () => {
  const world = worldOf()
  expect(said(await world.handle(get('/services/data/v68.0/nothing/here')))).toEqual([
    404,
    restErrorOf('rest.path'),
  ])
  expect(lastCheck(world)).toBe('route.known')
})

holds('rest.method', 'refuses another method, and tells which ones there are', async () => {
  const response = await worldOf().handle({ ...get(accounts), method: 'PATCH' })
  expect([...said(response), header(response.headers, 'Allow')]).toEqual([
    405,
    restErrorOf('rest.method', { method: 'PATCH', allowed: 'GET,HEAD,POST' }),
    'GET, HEAD, POST',
  ])
})

holds('rest.session', 'refuses a missing, unknown and expired token in one way', async () => {
  const { world, accessToken } = await apiOf()
  world.advance(hours(3))
  for (const token of [undefined, '00D5g0000000001!unknown', accessToken]) {
    for (const target of [soql(), data, accounts, `${data}/limits`, `${data}/query/x`]) {
      expect(said(await callApi(world, token, target))).toEqual([401, restErrorOf('rest.session')])
    }
    const apex = await world.handle(post(accountClass, {}, bearer(token)))
    expect(said(apex)).toEqual([401, restErrorOf('rest.session')])
  }
  const { causes, fix } = world.note(world.requestCount()) ?? {}
  expect([causes?.length, fix]).toEqual([3, expect.stringContaining('Refresh once')])
})

holds('rest.xml', 'writes an expired session as XML, with its number, when asked to', async () => {
  const world = worldOf()
  const response = await world.handle(get(soql(), [['Accept', 'application/xml']]))
  expect([
    response.status,
    header(response.headers, 'Content-Type'),
    header(response.headers, 'Sfdc-OAuth-Error'),
    textOf(response),
  ]).toEqual([
    401,
    'application/xml;charset=UTF-8',
    '1703',
    '<?xml version="1.0" encoding="UTF-8"?><Errors><Error><errorCode>INVALID_SESSION_ID</errorCode><message>Session expired or invalid</message></Error></Errors>',
  ])
})

holds('api.instance', 'serves data at the org, and not at the login host', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const at = (authority?: string) => world.handle(get(soql(), bearer(access_token), authority))
  expect([(await at()).status, (await at('login.localhost:3001')).status]).toEqual([200, 401])
  expect(lastCheck(world)).toBe('api.instance')
})

holds('api.enabled', 'refuses every API of an org without one, and no stranger', async () => {
  const api = await apiOf(orgWith({ apiEnabled: false }))
  const refused = [403, restErrorOf('api.enabled')]
  expect(said(await api.query('SELECT Id FROM Account'))).toEqual(refused)
  expect(said(await api.send('POST', accountClass, []))).toEqual(refused)
  expect(api.world.note(api.world.requestCount())).toMatchObject({
    check: 'api.enabled',
    fix: expect.stringContaining('edition') as string,
  })
  expect(said(await callApi(api.world, 'unknown'))).toEqual([401, restErrorOf('rest.session')])
})

holds('org.apiEnabled', 'decides about the API, and about nothing else', async () => {
  const statusesIn = async (apiEnabled: boolean) => {
    const { get: call } = await apiOf(orgWith({ apiEnabled }))
    const targets = [`${data}/limits`, '/services/oauth2/userinfo', '/services/data']
    return Promise.all(targets.map(async (target) => (await call(target)).status))
  }
  expect(await statusesIn(true)).toEqual([200, 200, 200])
  expect(await statusesIn(false)).toEqual([403, 200, 200])
})

holds('api.scope', 'refuses a token without the scope api, at Apex classes too', async () => {
  const api = await apiOf(setup, { ...asked, scope: 'id web' })
  const refused = [401, restErrorOf('api.scope')]
  expect(said(await api.query('SELECT Id FROM Account'))).toEqual(refused)
  expect(said(await api.send('POST', accountClass, []))).toEqual(refused)
  expect(lastCheck(api.world)).toBe('api.scope')
})

holds('api.usage', 'tells the calls of the org with every answer, refusals too', async () => {
  const api = await apiOf()
  const usages = [
    await api.query('SELECT Id FROM Account'),
    await api.query('SELECT'),
    await api.get('/services/data/v99.0'),
    await api.send('POST', accountClass, []),
    await api.world.handle(get(soql())),
    await api.world.handle(get(`${data}/nothing/here/at/all`)),
    await api.world.handle({ ...get(accounts), method: 'DELETE' }),
    await api.world.handle(get('/services/data')),
  ].map(usageOf)
  expect(usages).toEqual([
    'api-usage=1/15000',
    'api-usage=2/15000',
    'api-usage=3/15000',
    ...Array.from({ length: 4 }, () => 'api-usage=4/15000'),
    undefined,
  ])
})

holds('api.limit', 'refuses the call after the last one, until a day has passed', async () => {
  const api = await apiOf(orgWith({ dailyApiRequests: 2 }))
  const call = () => api.query('SELECT Id FROM Account')
  await call()
  await call()
  const refused = await call()
  expect([...said(refused), usageOf(refused)]).toEqual([
    403,
    restErrorOf('api.limit'),
    'api-usage=2/2',
  ])
  expect(api.world.note(api.world.requestCount())).toMatchObject({
    check: 'api.limit',
    passed: false,
    fix: expect.stringContaining('Wait') as string,
  })
  api.world.advance(hours(24))
  const { access_token } = await tokensAt(api.world, { ...asked, prompt: 'consent' })
  const later = await callApi(api.world, access_token)
  expect([later.status, usageOf(later)]).toEqual([200, 'api-usage=1/2'])
})

holds('org.dailyApiRequests', 'is what the header and the limits count against', async () => {
  const api = await apiOf(orgWith({ dailyApiRequests: 20 }))
  const response = await api.get(`${data}/limits`)
  expect(usageOf(response)).toBe('api-usage=1/20')
  expect(said(response)[1]).toEqual({ DailyApiRequests: { Max: 20, Remaining: 19 } })
})

holds('limits.answered', 'tells what is left of the calls of a day', async () => {
  const api = await apiOf()
  await api.query('SELECT Id FROM Account')
  expect(said(await api.get(`${data}/limits`))).toEqual([
    200,
    { DailyApiRequests: { Max: 15_000, Remaining: 14_998 } },
  ])
})

test('tells at a login host the usage of the token’s org, and does not count the call', async () => {
  const birch = { ...acmeOrg, id: '00D5g0000000002', myDomain: 'birch', users: [] }
  const world = worldOf({ ...setup, orgs: [birch, acmeOrg] })
  const { access_token } = await tokensAt(world)
  const at = (token?: string) => world.handle(get(soql(), bearer(token), 'login.localhost:3001'))
  expect(usageOf(await at(access_token))).toBe('api-usage=0/15000')
  expect(usageOf(await at('unknown'))).toBeUndefined()
})
