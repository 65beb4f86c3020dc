import { expect, test } from 'vitest'
import { practiceRun } from '@flowscope/reference'
import { callAdmin, makeWorld } from '../support/admin-client.ts'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
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
