import { expect, test } from 'vitest'
import { practiceApp, practiceRun } from '@flowscope/reference'
import { callAdmin, makeWorld } from '../support/admin-client.ts'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
const form = String(
  new URLSearchParams({
    grant_type: 'password',
    client_id: practiceApp.consumerKey,
    client_secret: practiceApp.consumerSecret ?? '',
    username: 'student@acme.example',
    password: 'practice-1',
  }),
)
const loginAtLoginHost =
  'POST /services/oauth2/token HTTP/1.1\r\nHost: login.localhost\r\n' +
  `Content-Length: ${String(form.length)}\r\n\r\n${form}`
const versions = 'GET /services/data HTTP/1.1\r\nHost: acme.my.localhost:3001\r\n\r\n'

test('keeps worlds apart: their clocks, their requests, their notes', async () => {
  const mock = await withMock()
  const [one, two] = [await makeWorld(mock, setup), await makeWorld(mock, setup)]
  await speak(one.door.port, versions)
  await callAdmin(mock, 'POST', `/worlds/${one.id}/clock`, { advance: 1000 })

  const clockOf = async (id: string) =>
    (await callAdmin(mock, 'POST', `/worlds/${id}/clock`, { advance: 0 })).body
  expect(await clockOf(one.id)).toEqual({ now: setup.startsAt + setup.tick + 1000 })
  expect(await clockOf(two.id)).toEqual({ now: setup.startsAt })

  expect(await callAdmin(mock, 'GET', `/worlds/${two.id}/requests`)).toEqual({
    status: 200,
    body: { requests: [] },
  })
  expect((await callAdmin(mock, 'GET', `/worlds/${one.id}/notes/1`)).status).toBe(200)
  expect((await callAdmin(mock, 'GET', `/worlds/${two.id}/notes/1`)).status).toBe(404)
  expect(mock.requests()).toEqual([])
})

test('tells what a world received, byte for byte, and what it answered', async () => {
  const mock = await withMock()
  const { id, door } = await makeWorld(mock, setup)
  const heard = await speak(door.port, versions)
  const { body } = await callAdmin(mock, 'GET', `/worlds/${id}/requests`)
  const { requests } = body as { requests: { request: unknown; response: { body: string } }[] }
  expect(requests.map(({ request }) => request)).toEqual([
    {
      scheme: 'http',
      authority: 'acme.my.localhost:3001',
      method: 'GET',
      target: '/services/data',
      headers: [['Host', 'acme.my.localhost:3001']],
      body: '',
    },
  ])
  expect(heard.endsWith(requests[0]?.response.body ?? '-')).toBe(true)
})

test('lists the worlds that were made, longest idle first, and what each has received', async () => {
  const mock = await withMock({ clock: { now: () => 1_767_607_200_000 } })
  const list = async () => (await callAdmin(mock, 'GET', '/worlds')).body
  expect(await list()).toEqual({ worlds: [] })
  const [one, two] = [await makeWorld(mock, setup), await makeWorld(mock, setup)]
  await speak(one.door.port, versions)
  const created = 1_767_607_200_000
  expect(await list()).toEqual({
    worlds: [
      { ...two, created, requests: 0 },
      { ...one, created, requests: 1 },
    ],
  })
})

test('does not count a look at the list as use', async () => {
  const mock = await withMock({ worldLimit: 1 })
  const { id } = await makeWorld(mock, setup)
  await callAdmin(mock, 'GET', '/worlds')
  const { body } = await callAdmin(mock, 'POST', '/worlds', { setup })
  expect((await callAdmin(mock, 'GET', '/worlds')).body).toMatchObject({ worlds: [body] })
  expect((await callAdmin(mock, 'GET', `/worlds/${id}/requests`)).status).toBe(404)
})

test("names the mock's own port in messages unless another is given", async () => {
  const mock = await withMock()
  const { port: _, ...rest } = setup
  const instanceUrlOf = async (given: object) => {
    const orgs = setup.orgs.map((org) => ({ ...org, allowUsernamePasswordFlows: true }))
    const { body } = await callAdmin(mock, 'POST', '/worlds', { setup: { ...given, orgs } })
    const { door } = body as { door: { port: number } }
    return /"instance_url":"([^"]*)"/.exec(await speak(door.port, loginAtLoginHost))?.[1]
  }
  expect([await instanceUrlOf(rest), await instanceUrlOf({ ...rest, port: 3111 })]).toEqual([
    `http://acme.my.localhost:${String(mock.port)}`,
    'http://acme.my.localhost:3111',
  ])
})

test('closes the door of a world that is ended', async () => {
  const mock = await withMock()
  const { id, door } = await makeWorld(mock, setup)
  expect(await callAdmin(mock, 'DELETE', `/worlds/${id}`)).toEqual({ status: 204, body: null })
  await expect(speak(door.port, versions)).rejects.toThrow('ECONNREFUSED')
  expect(await callAdmin(mock, 'DELETE', `/worlds/${id}`)).toEqual({
    status: 404,
    body: { message: `There is no world "${id}".` },
  })
})

test('at its limit, ends the world that was idle for longest', async () => {
  const mock = await withMock({ worldLimit: 2 })
  const [one, two] = [await makeWorld(mock, setup), await makeWorld(mock, setup)]
  await speak(one.door.port, versions)
  const three = await makeWorld(mock, setup)
  await expect(speak(two.door.port, versions)).rejects.toThrow('ECONNREFUSED')
  expect(await speak(one.door.port, versions)).toMatch(/^HTTP\/1.1 200 /)
  expect(await speak(three.door.port, versions)).toMatch(/^HTTP\/1.1 200 /)
})

test('closes every door when the mock closes', async () => {
  const mock = await withMock()
  const { door } = await makeWorld(mock, setup)
  await mock.close()
  await expect(speak(door.port, versions)).rejects.toThrow('ECONNREFUSED')
  await expect(speak(mock.port, versions)).rejects.toThrow('ECONNREFUSED')
})
