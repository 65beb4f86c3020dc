import { expect, test } from 'vitest'
import { acmeOrg, practiceRun } from '@flowscope/reference'
import { callAdmin } from '../support/admin-client.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
const [app] = acmeOrg.apps

test.each([
  ['an unknown property', { setup, colour: 'red' }, 'colour is not a setting.'],
  [
    'an unknown property deep inside',
    { setup: { ...setup, orgs: [{ ...setup.orgs[0], colour: 'red' }] } },
    'setup.orgs[0].colour is not a setting.',
  ],
  [
    'a number spelled as text',
    { setup: { ...setup, tick: '250' } },
    'setup.tick must be an integer (Milliseconds that pass with each request).',
  ],
  ['nothing that fits', {}, 'setup is missing.'],
  [
    'a scope that Salesforce does not have',
    { setup: { ...setup, orgs: [{ ...setup.orgs[0], apps: [{ ...app, scopes: ['apii'] }] }] } },
    expect.stringMatching(
      /^setup\.orgs\[0\]\.apps\[0\]\.scopes\[0\] of "Flowscope Practice App" is "apii", .*; did you mean api\?$/,
    ) as string,
  ],
])('refuses %s and names the place', async (_, body, message) => {
  const mock = await withMock()
  expect(await callAdmin(mock, 'POST', '/worlds', body)).toEqual({
    status: 400,
    body: { message },
  })
})

test('reads JSON only', async () => {
  const mock = await withMock()
  const answer = await fetch(`${mock.adminUrl}/clock`, { method: 'POST', body: 'advance=1' })
  expect([answer.status, await answer.json()]).toEqual([
    415,
    { message: 'Send JSON, with Content-Type: application/json.' },
  ])
})

test('refuses JSON that is cut off, and goes on', async () => {
  const mock = await withMock()
  const answer = await fetch(`${mock.adminUrl}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"advance":',
  })
  expect([answer.status, await answer.json()]).toEqual([400, { message: 'The body is not JSON.' }])
  expect((await callAdmin(mock, 'GET', '/health')).status).toBe(200)
})

test.each([
  ['POST', '/reset', 200],
  ['DELETE', '/faults', 204],
])('takes %s %s from clients that announce JSON and send nothing', async (method, path, status) => {
  const { adminUrl } = await withMock()
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(`${adminUrl}${path}`, { method, headers })).status).toBe(status)
})

test('says that a body is missing where one is needed', async () => {
  const { adminUrl } = await withMock()
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${adminUrl}/clock`, { method: 'POST', headers })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { message: 'The body must be an object.' },
  ])
})

test.each([
  ['GET', '/nowhere', 'The admin API has no GET /__mock/nowhere.'],
  ['POST', '/health', 'The admin API has no POST /__mock/health.'],
  ['GET', '/worlds/nobody/requests', 'There is no world "nobody".'],
  ['GET', '/notes/first', 'This world has no note for request "first".'],
])('answers %s %s with a 404 that says what is missing', async (method, path, message) => {
  const mock = await withMock()
  expect(await callAdmin(mock, method, path)).toEqual({ status: 404, body: { message } })
})

test('describes each of its routes as OpenAPI', async () => {
  const mock = await withMock()
  const { body } = await callAdmin(mock, 'GET', '/openapi.json')
  const { paths } = body as { paths: Record<string, Record<string, unknown>> }
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  )
  expect(described.sort()).toEqual(
    [
      'get /__mock/health',
      'post /__mock/reset',
      'get /__mock/worlds',
      'post /__mock/worlds',
      'delete /__mock/worlds/{id}',
      ...ofWorld('/__mock'),
      ...ofWorld('/__mock/worlds/{id}'),
    ].sort(),
  )
})

const ofWorld = (prefix: string) =>
  [
    'post /clock',
    'get /requests',
    'get /requests/stream',
    'get /notes',
    'get /notes/{ordinal}',
    'get /faults',
    'put /faults',
    'delete /faults',
    'get /orgs',
    'get /orgs/{org}',
    'patch /orgs/{org}',
    'patch /orgs/{org}/apps/{consumerKey}',
    'patch /orgs/{org}/users/{username}',
    'patch /orgs/{org}/profiles/{profile}',
    'patch /counterfactual',
  ].map((route) => route.replace(' ', ` ${prefix}`))
