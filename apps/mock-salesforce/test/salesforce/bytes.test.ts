import { expect, test } from 'vitest'
import {
  bytesOfText,
  noBytes,
  requestBytes,
  responseBytes,
  type ByteString,
  type HttpRequest,
} from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { practiceRun } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { makeWorld } from '../support/admin-client.ts'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const setup = practiceRun().world

const hugeState = 'x'.repeat(100_000)
const form = 'application/x-www-form-urlencoded'
const messages: readonly (readonly [name: string, request: HttpRequest])[] = [
  ['the login page', request('GET', '/')],
  ['an authorize request', request('GET', '/services/oauth2/authorize?response_type=code')],
  ['a token request', request('POST', '/services/oauth2/token', form, 'grant_type=refresh_token')],
  ['the API versions', request('GET', '/services/data')],
  ['an unknown path', request('GET', '/nowhere')],
  ['a path of the admin API', request('GET', '/__mock/health')],
  ['a wrong method', request('DELETE', '/services/oauth2/token')],
  ['a method that Fastify has no routes for', request('PROPFIND', '/services/oauth2/token')],
  ['broken percent-encoding in the path', request('GET', '/services/%zz/%')],
  ['broken percent-encoding in the query', request('GET', '/services/oauth2/authorize?a=%zz')],
  ['a body that is not a form', request('POST', '/services/oauth2/token', 'text/csv', '\0\u00ff,')],
  ['a content type that is none', request('POST', '/services/oauth2/token', ';;;', 'a=b')],
  ['a large body', request('POST', '/services/oauth2/token', form, 'a'.repeat(100_000))],
  ['a huge state', request('GET', `/services/oauth2/authorize?state=${hugeState}`)],
  ['a garbage cookie', request('GET', '/', undefined, '', [['Cookie', '=;;;sid; =\u0080"{']])],
  ['a body with GET', request('GET', '/services/data', 'text/plain', 'hello')],
]

test.each(messages)('answers %s with the very bytes of the world', async (_, request) => {
  const mock = await withMock()
  const { door } = await makeWorld(mock, setup)
  const twin = createWorld(setup, {
    crypto: nodeCrypto,
    dice: practiceDice(nodeCrypto, setup.seed),
  })
  expect(await speak(door.port, requestBytes(request))).toBe(
    responseBytes(await twin.handle(request)),
  )
})

test('answers every message that is not right with a 4xx, and goes on', async () => {
  const mock = await withMock()
  const statuses: Record<string, string> = {}
  for (const [name, request] of messages.slice(4)) {
    statuses[name] = statusOf(await speak(mock.port, requestBytes(request)))
  }
  expect(statuses).toEqual({
    'an unknown path': '404',
    'a path of the admin API': '200',
    'a wrong method': '405',
    'a method that Fastify has no routes for': '405',
    'broken percent-encoding in the path': '404',
    'broken percent-encoding in the query': '400',
    'a body that is not a form': '400',
    'a content type that is none': '400',
    'a large body': '413',
    'a huge state': '414',
    'a garbage cookie': '200',
    'a body with GET': '200',
  })
  expect(statusOf(await speak(mock.port, requestBytes(request('GET', '/services/data'))))).toBe(
    '200',
  )
})

test('answers HEAD with the head of the answer alone', async () => {
  const mock = await withMock()
  const heard = await speak(mock.port, requestBytes(request('HEAD', '/services/data')))
  expect(heard.endsWith('\r\n\r\n')).toBe(true)
})

test('refuses a huge body, however much of it is still to come', async () => {
  const mock = await withMock()
  const body = 'a'.repeat(10_000_000)
  const huge = request('POST', '/services/oauth2/token', form, body)
  expect(statusOf(await speak(mock.port, requestBytes(huge)))).toBe('413')
  expect(mock.requests()[0]?.request.body.length).toBeLessThan(300_000)
})

function request(
  method: string,
  target: string,
  contentType?: string,
  body = '',
  more: HttpRequest['headers'] = [],
): HttpRequest {
  const bytes: ByteString = body === '' ? noBytes : bytesOfText(body)
  return {
    scheme: 'http',
    authority: 'acme.my.localhost:3001',
    method,
    target,
    headers: [
      ['Host', 'acme.my.localhost:3001'],
      ...(contentType === undefined ? [] : [['Content-Type', contentType] as const]),
      ...(bytes === '' ? [] : [['Content-Length', String(bytes.length)] as const]),
      ...more,
    ],
    body: bytes,
  }
}

function statusOf(response: ByteString) {
  return response.split(' ')[1] ?? ''
}
