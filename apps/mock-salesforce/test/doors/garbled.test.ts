import { expect, test } from 'vitest'
import { speak } from '../support/raw-socket.ts'
import { withMock } from '../support/with-mock.ts'

const badRequest =
  'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain;charset=UTF-8\r\n' +
  'Content-Length: 16\r\nConnection: close\r\n\r\n400 Bad Request\n'

test.each([
  ['noise', '\u0000\u0001\u0002\r\n\r\n'],
  ['a method that nobody knows', 'BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
])('answers %s with a short 400, and goes on', async (_, bytes) => {
  const mock = await withMock()
  expect(await speak(mock.port, bytes)).toBe(badRequest)
  expect((await fetch(`${mock.adminUrl}/health`)).status).toBe(200)
})

test('answers headers beyond all measure with a 431', async () => {
  const mock = await withMock()
  const heard = await speak(mock.port, `GET / HTTP/1.1\r\nCookie: ${'x'.repeat(300_000)}\r\n\r\n`)
  expect(heard.split('\r\n')[0]).toBe('HTTP/1.1 431 Request Header Fields Too Large')
})

test('forgets a request whose sender goes away in the middle of it', async () => {
  const mock = await withMock()
  await speak(mock.port, 'POST /services/oauth2/token HTTP/1.1\r\nContent-Length: 9\r\n\r\na')
  expect(mock.requests()).toEqual([])
  expect((await fetch(`${mock.adminUrl}/health`)).status).toBe(200)
})
