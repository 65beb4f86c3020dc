import { expect, test } from 'vitest'
import { practiceRun } from '@flowscope/reference'
import { callAdmin, makeWorld } from '../support/admin-client.ts'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
const versions = 'GET /services/data HTTP/1.1\r\nHost: acme.my.localhost:3001\r\n\r\n'

test('cuts a connection without a byte, writes it down, and goes on', async () => {
  const mock = await withMock()
  mock.faults.set([{ fault: 'cut', times: 1 }])
  expect(await speak(mock.port, versions)).toBe('')
  expect(await speak(mock.port, versions)).toMatch(/^HTTP\/1.1 200 /)
  expect(mock.requests().map(({ cut, response }) => [cut, response?.status])).toEqual([
    [true, undefined],
    [false, 200],
  ])
  expect(mock.notes()[0]).toMatchObject({ ordinal: 1, check: 'fault.injected', passed: false })
})

test('looks to a client like a server that hung up', async () => {
  const mock = await withMock({ faults: [{ fault: 'cut' }] })
  const failure = await fetch(`${mock.url}/services/data`).catch((error: unknown) => error)
  expect((failure as Error).cause).toMatchObject({ code: 'UND_ERR_SOCKET' })
})

test('really waits where time passes by itself', async () => {
  const mock = await withMock({ faults: [{ fault: 'latency', milliseconds: 120 }] })
  const begin = performance.now()
  expect((await fetch(`${mock.url}/services/data`)).status).toBe(200)
  expect(performance.now() - begin).toBeGreaterThan(110)
})

test('moves the clock of a made world and does not wait', async () => {
  const mock = await withMock()
  const { id, door } = await makeWorld(mock, setup)
  const rules = [{ fault: 'latency', milliseconds: 600_000 }]
  expect(await callAdmin(mock, 'PUT', `/worlds/${id}/faults`, { rules })).toEqual({
    status: 200,
    body: { rules },
  })
  expect(await speak(door.port, versions)).toMatch(/^HTTP\/1.1 200 /)
  const { body } = await callAdmin(mock, 'POST', `/worlds/${id}/clock`, { advance: 0 })
  expect(body).toEqual({ now: setup.startsAt + setup.tick + 600_000 })
})

test('closes at once although somebody is made to wait', async () => {
  const mock = await withMock({ faults: [{ fault: 'latency', milliseconds: 600_000 }] })
  const waiting = fetch(`${mock.url}/services/data`).catch(() => 'cut')
  await expect.poll(() => mock.requests().length).toBe(1)
  await mock.close()
  expect(await waiting).toBe('cut')
})

test('sets, lists and clears the faults of the default world', async () => {
  const mock = await withMock()
  const rules = [
    { fault: 'serverError', status: 502, route: 'versions', every: 2 },
    { fault: 'rateLimit', path: '/services/*', method: 'POST', probability: 0.5, times: 3 },
  ]
  expect((await callAdmin(mock, 'PUT', '/faults', { rules })).status).toBe(200)
  expect(mock.faults.list()).toEqual(rules)
  expect((await callAdmin(mock, 'GET', '/faults')).body).toEqual({ rules })
  expect((await callAdmin(mock, 'DELETE', '/faults')).status).toBe(204)
  expect(mock.faults.list()).toEqual([])
})

test.each([
  ['a route that does not exist', { fault: 'cut', route: 'tokens' }, 'There is no route "tokens"'],
  [
    'a fault that does not exist',
    { fault: 'slow' },
    'rules[0].fault must be one of latency, serverError, cut, rateLimit.',
  ],
  ['a setting that does not exist', { fault: 'cut', often: 2 }, 'rules[0].often is not a setting.'],
])('refuses %s, and keeps the rules there are', async (_, rule, message) => {
  const mock = await withMock({ faults: [{ fault: 'cut', path: '/nowhere' }] })
  const { status, body } = await callAdmin(mock, 'PUT', '/faults', { rules: [rule] })
  expect(status).toBe(400)
  expect((body as { message: string }).message).toContain(message)
  expect(mock.faults.list()).toHaveLength(1)
})

test('has the faults of the start again after a reset', async () => {
  const mock = await withMock({ faults: [{ fault: 'cut', times: 1 }] })
  await speak(mock.port, versions)
  mock.faults.set([{ fault: 'serverError' }])
  mock.reset()
  expect(mock.faults.list()).toEqual([{ fault: 'cut', times: 1 }])
  expect(await speak(mock.port, versions)).toBe('')
})
