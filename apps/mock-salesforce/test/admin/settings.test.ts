import { expect, test } from 'vitest'
import { acmeOrg, practiceApp, practiceRun } from '@flowscope/reference'
import { callAdmin, makeWorld } from '../support/admin-client.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
const appPath = `/orgs/acme/apps/${practiceApp.consumerKey}`

test('shows the orgs with all their settings', async () => {
  const mock = await withMock()
  expect(await callAdmin(mock, 'GET', '/orgs')).toEqual({ status: 200, body: { orgs: [acmeOrg] } })
  expect((await callAdmin(mock, 'GET', '/orgs/acme')).body).toEqual(acmeOrg)
})

test('switches a setting of an app while the mock runs', async () => {
  const mock = await withMock()
  expect(await authorize(mock.url)).toBe(302)
  expect(await callAdmin(mock, 'PATCH', appPath, { callbackUrls: [] })).toEqual({
    status: 200,
    body: { ...practiceApp, callbackUrls: [] },
  })
  expect(await authorize(mock.url)).toBe(400)
})

test('switches settings of an org and of a user', async () => {
  const mock = await withMock()
  const user = await callAdmin(mock, 'PATCH', '/orgs/acme/users/student%40acme.example', {
    active: false,
  })
  expect(user.body).toEqual({ ...acmeOrg.users[0], active: false })
  const org = await callAdmin(mock, 'PATCH', '/orgs/acme', { sessionTimeoutMinutes: 15 })
  expect(org.body).toMatchObject({ sessionTimeoutMinutes: 15, users: [user.body] })
})

test('leaves other worlds alone', async () => {
  const mock = await withMock()
  const { id } = await makeWorld(mock, setup)
  await callAdmin(mock, 'PATCH', `/worlds/${id}${appPath}`, { requirePkce: true })
  const { body } = await callAdmin(mock, 'GET', `/worlds/${id}/orgs/acme`)
  expect(body).toMatchObject({ apps: [{ requirePkce: true }, {}] })
  expect((await callAdmin(mock, 'GET', '/orgs/acme')).body).toEqual(acmeOrg)
})

test.each([
  ['/orgs/globex', {}, 404, 'There is no org "globex".'],
  ['/orgs/acme/apps/nobody', {}, 404, 'Acme has no app with the consumer key "nobody".'],
  ['/orgs/acme/users/nobody', {}, 404, 'Acme has no user "nobody".'],
  ['/worlds/nobody/orgs/acme', {}, 404, 'There is no world "nobody".'],
  ['/orgs/acme', { pkce: true }, 400, 'pkce is not a setting.'],
  ['/orgs/acme', { id: '00D5g0000000009' }, 400, 'id is not a setting.'],
  [appPath, { consumerKey: 'x' }, 400, 'consumerKey is not a setting.'],
  [appPath, { idTokenMinutes: 0 }, 400, 'idTokenMinutes must be >= 1 (Life of an ID token).'],
])('refuses to change %s to %j', async (path, changes, status, message) => {
  const mock = await withMock()
  expect(await callAdmin(mock, 'PATCH', path, changes)).toEqual({ status, body: { message } })
  expect((await callAdmin(mock, 'GET', '/orgs/acme')).body).toEqual(acmeOrg)
})

test('refuses callback URLs of more than 2,000 characters together', async () => {
  const mock = await withMock()
  const long = `https://app.example/${'a'.repeat(980)}`
  expect(await callAdmin(mock, 'PATCH', appPath, { callbackUrls: [long, long] })).toEqual({
    status: 400,
    body: {
      message: 'callbackUrls must be 2,000 characters together at most, as at Salesforce.',
    },
  })
})

async function authorize(url: string): Promise<number> {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: practiceApp.consumerKey,
    redirect_uri: practiceApp.callbackUrls[0] ?? '',
  })
  const target = `${url}/services/oauth2/authorize?${String(query)}`
  return (await fetch(target, { redirect: 'manual' })).status
}
