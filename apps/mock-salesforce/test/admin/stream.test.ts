import { expect, test } from 'vitest'
import { practiceRun } from '@flowscope/reference'
import type { MockSalesforce } from '../../src/index.ts'
import { callAdmin, makeWorld } from '../support/admin-client.ts'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world
const versions = 'GET /services/data HTTP/1.1\r\nHost: acme.my.localhost:3001\r\n\r\n'

test('tells of each request once it is answered, and ends when the mock closes', async () => {
  const mock = await withMock()
  const stream = await follow(mock, '/requests/stream')
  await fetch(`${mock.url}/services/data`)
  await fetch(`${mock.url}/id/keys`)
  await mock.close()
  const events = await stream()
  expect(events.map(({ event, id }) => [event, id])).toEqual([
    ['request', '1'],
    ['request', '2'],
  ])
  expect(events.map(({ data }) => JSON.parse(data) as unknown)).toEqual(mock.requests())
})

test('is an event stream that nobody keeps', async () => {
  const mock = await withMock()
  const { headers, body } = await fetch(`${mock.adminUrl}/requests/stream`)
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
    'text/event-stream',
    'no-store',
  ])
  await body?.cancel()
})

test('tells of a connection that was cut', async () => {
  const mock = await withMock({ faults: [{ fault: 'cut' }] })
  const stream = await follow(mock, '/requests/stream')
  await speak(mock.port, versions)
  await mock.close()
  expect((await stream()).map(({ data }) => JSON.parse(data) as unknown)).toMatchObject([
    { ordinal: 1, response: null, cut: true },
  ])
})

test('goes on behind the event that a reader has', async () => {
  const mock = await withMock()
  for (let sent = 0; sent < 3; sent += 1) await fetch(`${mock.url}/services/data`)
  const stream = await follow(mock, '/requests/stream', { 'last-event-id': '1' })
  await mock.close()
  expect((await stream()).map(({ id }) => id)).toEqual(['2', '3'])
})

test('follows the default world beyond a reset', async () => {
  const mock = await withMock()
  const stream = await follow(mock, '/requests/stream')
  await fetch(`${mock.url}/services/data`)
  mock.reset()
  await fetch(`${mock.url}/services/data`)
  await mock.close()
  expect((await stream()).map(({ id }) => id)).toEqual(['1', '1'])
})

test('follows one made world, and ends with it', async () => {
  const mock = await withMock()
  const [one, other] = [await makeWorld(mock, setup), await makeWorld(mock, setup)]
  const stream = await follow(mock, `/worlds/${one.id}/requests/stream`)
  await speak(other.door.port, versions)
  await speak(one.door.port, versions)
  await callAdmin(mock, 'DELETE', `/worlds/${one.id}`)
  expect((await stream()).map(({ id }) => id)).toEqual(['1'])
})

test('forgets a reader who goes away', async () => {
  const mock = await withMock()
  const away = new AbortController()
  await fetch(`${mock.adminUrl}/requests/stream`, { signal: away.signal })
  away.abort()
  expect((await fetch(`${mock.url}/services/data`)).status).toBe(200)
  await mock.close()
})

interface Event {
  readonly id: string
  readonly event: string
  readonly data: string
}

/** Begins to follow a stream. @returns what waits for its end */
async function follow(mock: MockSalesforce, path: string, headers = {}) {
  const answer = await fetch(`${mock.adminUrl}${path}`, { headers })
  const text = answer.text()
  return async () => (await text).split('\n\n').filter(Boolean).map(eventOf)
}

function eventOf(text: string): Event {
  const fields = text.split('\n').map((line) => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2)] as const
  })
  return Object.fromEntries(fields) as unknown as Event
}
