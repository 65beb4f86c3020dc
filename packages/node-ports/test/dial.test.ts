import fc from 'fast-check'
import { Agent } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { asBytes, noBytes, requestBytes, type HttpRequest } from '@flowscope/http-message'
import { answerTooLong, dial } from '@flowscope/node-ports'
import { rawServer } from './raw-server.ts'

const options = { timeout: 5_000 }

const get: HttpRequest = {
  scheme: 'http',
  authority: 'acme.my.localhost:3001',
  method: 'GET',
  target: '/services/oauth2/authorize?state=a%20b+%e6&x',
  headers: [
    ['hOsT', 'acme.my.localhost:3001'],
    ['X-Twice', 'one'],
    ['Accept', '*/*'],
    ['x-twice', 'two'],
    ['Connection', 'keep-alive'],
  ],
  body: noBytes,
}

const post: HttpRequest = {
  ...get,
  method: 'POST',
  headers: [...get.headers, ['content-length', '4']],
  body: asBytes('a=\u00ff\u0000'),
}

const lengthless = 'HTTP/1.1 204 No Content\r\n\r\n'

/** Answers once the whole request has come. */
const answering = (request: HttpRequest, answer: string) =>
  rawServer((socket, soFar) => {
    if (soFar.length >= requestBytes(request).length) socket.end(answer, 'latin1')
  })

test.each([
  ['a request without a body', get],
  ['a body of any bytes', post],
  ['no Connection header', { ...get, headers: get.headers.slice(0, 2) }],
  ['a body that no header announces', { ...post, headers: get.headers }],
  ['no header at all', { ...get, headers: [] }],
  ['a header that is not ASCII', { ...get, headers: [['X-Name', 'J\u00fcrgen']] }],
] as const)('%s stands on the socket byte for byte', async (_, request) => {
  const { door, received } = await answering(request, lengthless)
  const outcome = await dial(request, door, options)
  expect(received).toEqual([requestBytes(request)])
  expect(outcome.type).toBe('response')
})

test('whatever the headers, they stand on the socket as they are', async () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,11}$/)
  const value = fc.stringMatching(/^[!-~\u00a1-\u00ff]{0,12}$/)
  const { door, received } = await rawServer((socket, soFar) => {
    if (soFar.endsWith('\r\n\r\n')) socket.end(lengthless)
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value)), async (headers) => {
      const request = { ...get, headers }
      await dial(request, door, options)
      expect(received.at(-1)).toBe(requestBytes(request))
    }),
    { numRuns: 50 },
  )
})

test('a response keeps its spelling, order, repeats, reason and bytes', async () => {
  const body = '\u0000\u00ff{}'
  const { door } = await answering(
    get,
    `HTTP/1.1 400 Not So\r\nset-Cookie: a=1\r\nX: \u00fc\r\nSet-Cookie: b=2\r\nContent-Length: 4\r\n\r\n${body}`,
  )
  expect(await dial(get, door, options)).toEqual({
    type: 'response',
    response: {
      status: 400,
      reason: 'Not So',
      headers: [
        ['set-Cookie', 'a=1'],
        ['X', '\u00fc'],
        ['Set-Cookie', 'b=2'],
        ['Content-Length', '4'],
      ],
      body,
    },
  })
})

test('one connection carries several requests where an agent keeps it', async () => {
  const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok'
  const { door, received } = await rawServer((socket, soFar) => {
    if (soFar.endsWith('\r\n\r\n')) socket.write(answer)
  })
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  await dial(get, door, { ...options, agent })
  await dial(get, door, { ...options, agent })
  expect(received).toEqual([requestBytes(get) + requestBytes(get)])
})

const failing = (kind: string, detail: string) => ({ type: 'failure', failure: { kind, detail } })

test('a port where nothing listens is a refused connection', async () => {
  const outcome = await dial(get, { host: '127.0.0.1', port: 1 }, options)
  expect(outcome).toEqual(
    failing('connectionRefused', 'Nothing answers at acme.my.localhost:3001.'),
  )
})

test('a name without an address says so', async () => {
  const outcome = await dial(get, { host: 'nobody.invalid', port: 80 }, options)
  expect(outcome).toEqual(
    failing('hostNotFound', 'The name acme.my.localhost:3001 leads to no address.'),
  )
})

test('a server that stays silent is given up after the time that was allowed', async () => {
  const { door } = await rawServer(() => undefined)
  expect(await dial(get, door, { timeout: 50 })).toEqual(
    failing('timeout', 'acme.my.localhost:3001 did not answer in time.'),
  )
})

test.each([
  ['before a byte', ''],
  ['in the middle of a body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'],
])('a connection that is closed %s is cut', async (_, answer) => {
  const { door } = await rawServer((socket) => socket.end(answer))
  expect(await dial(get, door, options)).toEqual(
    failing(
      'connectionCut',
      'acme.my.localhost:3001 closed the connection before it had answered.',
    ),
  )
})

test('an answer that changes the protocol is the answer, and ends the connection', async () => {
  const { door } = await rawServer((socket) =>
    socket.write('HTTP/1.1 101 On\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nmore'),
  )
  expect(await dial(get, door, options)).toEqual({
    type: 'response',
    response: {
      status: 101,
      reason: 'On',
      headers: [
        ['Connection', 'upgrade'],
        ['Upgrade', 'x'],
      ],
      body: '',
    },
  })
})

test('a signal ends what is still under way as a timeout', async () => {
  const { door } = await rawServer((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nhalf'))
  const signal = AbortSignal.timeout(100)
  expect(await dial(get, door, { ...options, signal })).toEqual(
    failing('timeout', 'acme.my.localhost:3001 did not answer in time.'),
  )
})

test('an answer that is longer than allowed is given up', async () => {
  const { door } = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n12345'))
  expect((await dial(get, door, { ...options, longestAnswer: 5 })).type).toBe('response')
  const failureOf = ({ code = '' }: NodeJS.ErrnoException) =>
    ({ kind: 'proxy', detail: code }) as const
  expect(await dial(get, door, { ...options, longestAnswer: 4, failureOf })).toEqual(
    failing('proxy', answerTooLong),
  )
})

test('a door’s own lookup decides where a name leads', async () => {
  const { door } = await answering(get, lengthless)
  const looked: string[] = []
  const outcome = await dial(
    get,
    {
      host: 'nobody.invalid',
      port: door.port,
      lookup: (host, _options, answer) => {
        looked.push(host)
        answer(null, [{ address: '127.0.0.1', family: 4 }])
      },
    },
    options,
  )
  expect(outcome.type).toBe('response')
  expect(looked).toEqual(['nobody.invalid'])
})

test('an answer that is not HTTP is called that', async () => {
  const { door } = await rawServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
  expect(await dial(get, door, options)).toEqual(
    failing('notHttp', 'What acme.my.localhost:3001 sent is not HTTP.'),
  )
})

test.each([
  ['a line break in a header', { ...get, headers: [['X', 'a\r\nY: b']] }],
  ['a character that is no byte', { ...get, headers: [['X', '漢']] }],
  ['a space in the target', { ...get, target: '/a b' }],
  ['a method that is none', { ...get, method: 'GET /' }],
] as const)('%s is never put on the wire', async (_, request) => {
  const { door, received } = await rawServer((socket) => socket.end(lengthless))
  expect(await dial(request, door, options)).toEqual(
    failing('notHttp', 'This message for acme.my.localhost:3001 is not HTTP and was not sent.'),
  )
  expect(received).toEqual([])
})
