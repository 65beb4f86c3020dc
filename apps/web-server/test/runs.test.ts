import { practiceRun } from '@flowscope/reference'
import type { Performed } from '@flowscope/stage'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { authorize, beginning, placeOf, runApi } from './run-api.ts'
import { startMock, type StartedMock } from './start-mock.ts'
import { appWith } from './started-app.ts'

let mock: StartedMock

beforeAll(async () => {
  mock = await startMock()
})

afterAll(() => mock.stop())

test('performs a run over sockets, one decision after the other', async () => {
  const { open, walk, draft } = await runApi(mock.url)
  const id = await open()
  const { exchange, landing } = await walk(id, beginning)
  expect(exchange).toMatchObject({
    from: 'browser',
    to: 'authServer',
    request: { method: 'GET', authority: 'acme.my.localhost:3001' },
    outcome: { type: 'response', response: { status: 302 } },
  })
  expect(landing).toBe('hop')
  expect(await draft(id, beginning, 'follow')).toMatchObject({
    status: 200,
    body: { kind: 'request', step: 'follow' },
  })
})

test('gives the outcome of a key again and sends nothing', async () => {
  const { open, walk, decide } = await runApi(mock.url)
  const id = await open()
  const before = await walk(id, beginning)
  const again = await decide(id, beginning.slice(0, 3), authorize)
  expect(again).toEqual({ status: 200, body: before })
  const next = await decide(id, beginning, { type: 'send', step: 'follow' })
  expect((next.body as Performed).clock).toBe(before.clock + practiceRun().world.tick)
})

test('does not take a place that it does not hold', async () => {
  const { open, walk, decide } = await runApi(mock.url)
  const id = await open()
  await walk(id, beginning.slice(0, 2))
  const answers = await Promise.all([
    decide(id, beginning.slice(0, 3), { type: 'send', step: 'authorize' }),
    decide(id, [{ type: 'cancel' }], { type: 'act', step: 'connect' }),
  ])
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    Array(2).fill([
      409,
      {
        error: 'placeUnknown',
        message: 'This server does not hold these decisions; send the whole run first.',
      },
    ]),
  )
})

test('takes a whole run, replays it, and goes on as if it had been here all along', async () => {
  const { open, ask, decide, walk } = await runApi(mock.url)
  const here = await walk(await open(), [...beginning, { type: 'send', step: 'follow' }])
  const rebuilt = await ask('PUT', '/run-of-another-server', {
    setup: practiceRun(),
    decisions: beginning,
    keys: ['a', 'b', 'c', 'd'],
  })
  expect(rebuilt).toEqual({ status: 204, body: null })
  const there = await decide('run-of-another-server', beginning, { type: 'send', step: 'follow' })
  expect(there).toEqual({ status: 200, body: here })
})

test('knows the keys of a run that it replayed', async () => {
  const { ask, decide, walk, open } = await runApi(mock.url)
  const first = await walk(await open(), beginning)
  const keys = ['a', 'b', 'c', 'd']
  await ask('PUT', '/run-of-another-server', { setup: practiceRun(), decisions: beginning, keys })
  expect(await decide('run-of-another-server', beginning.slice(0, 3), authorize, 'd')).toEqual({
    status: 200,
    body: first,
  })
})

test('a decision that comes while the run is performed again waits for it', async () => {
  const { ask, decide } = await runApi(mock.url)
  const prefix = beginning.slice(0, 3)
  const run = { setup: practiceRun(), decisions: prefix, keys: ['a', 'b', 'c'] }
  const [rebuilt, decided] = await Promise.all([
    ask('PUT', '/run-of-another-server', run),
    decide('run-of-another-server', prefix, authorize, 'd'),
  ])
  expect([rebuilt.status, decided.status]).toEqual([204, 200])
})

test('goes back and performs another branch', async () => {
  const { open, walk, decide } = await runApi(mock.url)
  const id = await open()
  await walk(id, beginning)
  const cancelled = await decide(id, beginning.slice(0, 2), { type: 'cancel' }, 'another key')
  expect(cancelled.status).toBe(200)
  const onward = await decide(
    id,
    [...beginning.slice(0, 2), { type: 'cancel' }],
    { type: 'restart', how: 'connectAgain' },
    'yet another key',
  )
  expect(onward.status).toBe(200)
})

test('says that a step is not possible here, and goes on', async () => {
  const { open, decide } = await runApi(mock.url)
  const id = await open()
  const refused = await decide(id, [], { type: 'send', step: 'refresh' }, 'too early')
  expect(refused).toMatchObject({ status: 422, body: { error: 'notPossibleHere' } })
  expect(await decide(id, [], { type: 'act', step: 'connect' })).toMatchObject({ status: 200 })
})

test('forgets a run that is deleted', async () => {
  const { open, ask, decide } = await runApi(mock.url)
  const id = await open()
  await decide(id, [], { type: 'act', step: 'connect' })
  expect(await ask('DELETE', `/${id}`)).toEqual({ status: 204, body: null })
  expect(await decide(id, [], { type: 'act', step: 'connect' })).toMatchObject({
    status: 404,
    body: { error: 'runUnknown' },
  })
})

test('says how to start the mock when there is none', async () => {
  const { open, decide } = await runApi('http://127.0.0.1:9')
  expect(await decide(await open(), [], { type: 'act', step: 'connect' })).toEqual({
    status: 502,
    body: {
      error: 'mockAway',
      message: 'No mock Salesforce answers at http://127.0.0.1:9. Start it with npm start.',
    },
  })
})

test('asks for a rebuild when the mock was started anew in between', async () => {
  const first = await startMock()
  const { open, walk, decide } = await runApi(first.url)
  const id = await open()
  await walk(id, beginning)
  await first.stop()
  const second = await startMock(new URL(first.url).port)
  onTestFinished(() => second.stop())
  expect(await decide(id, beginning, { type: 'send', step: 'follow' })).toMatchObject({
    status: 404,
    body: { error: 'runUnknown' },
  })
})

test('lets go of the oldest run when there are too many', async () => {
  const { open, decide } = await runApi(mock.url)
  const first = await open()
  for (let others = 0; others < 32; others += 1) await open()
  expect(await decide(first, [], { type: 'act', step: 'connect' })).toMatchObject({ status: 404 })
})

const connect = { ...placeOf([]), key: 'k', decision: { type: 'act', step: 'connect' } }
const request = {
  scheme: 'http',
  authority: 'acme.my.localhost:3001',
  method: 'GET',
  target: '/',
  headers: [],
  body: '',
}
const sending = (changed: object) => ({
  ...connect,
  decision: {
    type: 'send',
    step: 'token',
    edit: { kind: 'request', request: { ...request, ...changed } },
  },
})

test.each([
  [{}, "body: must have required property 'position'."],
  [{ ...connect, position: -1 }, 'body.position: must be >= 0.'],
  [{ ...connect, digest: 'abc' }, 'body.digest: must match pattern "^[0-9a-f]{64}$".'],
  [{ ...connect, decision: { type: 'dance' } }, /^body\.decision: /],
  [{ ...connect, decision: { type: 'act', step: 'token' } }, /^body\.decision\.step: /],
  [
    { ...connect, decision: { type: 'advanceClock', milliseconds: -1 } },
    /milliseconds: must be >= 0/,
  ],
  [sending({ target: 5 }), /^body\.decision\.edit\.request\.target: /],
  [sending({ authority: 'a b' }), /^body\.decision\.edit\.request\.authority: /],
  [sending({ headers: [['X']] }), /^body\.decision\.edit\.request\.headers\.0: /],
  [sending({ body: '漢' }), /^body\.decision\.edit\.request\.body: /],
])('names the place of what is wrong in %j', async (payload, message) => {
  const app = await appWith()
  const answer = await app.inject({
    method: 'POST',
    url: '/api/runs/some-run-id/decisions',
    payload,
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({
    error: 'invalidRequest',
    message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
  })
})

test.each([
  ['application/json', '{"setup":', 400],
  ['text/plain', 'hello', 415],
  ['application/json', `{"setup":"${'x'.repeat(5_000_000)}"}`, 413],
])('answers %s of the wrong kind with a clear error', async (type, payload, status) => {
  const app = await appWith()
  const answer = await app.inject({
    method: 'POST',
    url: '/api/runs',
    headers: { 'content-type': type },
    payload,
  })
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toMatchObject({ error: 'invalidRequest' })
  expect(answer.body).not.toMatch(/\bat .*\.ts/)
})
