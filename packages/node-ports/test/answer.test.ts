import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import {
  asBytes,
  noBytes,
  requestBytes,
  responseBytes,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { answerWith, requestOf } from '@flowscope/node-ports'

/** Serves one answer to everything, and remembers how it read what came. */
async function serverThatAnswers(response: HttpResponse) {
  const read: HttpRequest[] = []
  const server = createServer((incoming, raw) => {
    const chunks: Uint8Array[] = []
    incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    incoming.on('end', () => {
      read.push(requestOf(incoming, Buffer.concat(chunks)))
      answerWith(raw, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  onTestFinished(() => server.closeAllConnections())
  return { read, port: (server.address() as AddressInfo).port }
}

/** Writes bytes on a socket and reads until as many have come back as are expected. */
function talk(port: number, bytes: string, expected: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    socket.setEncoding('latin1').on('data', (chunk) => {
      heard += chunk.toString()
      if (heard.length >= expected) socket.end()
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}

const request: HttpRequest = {
  scheme: 'http',
  authority: 'acme.my.localhost:3001',
  method: 'POST',
  target: '/services/oauth2/token?%zz=1&%',
  headers: [
    ['hOST', 'acme.my.localhost:3001'],
    ['Content-Length', '3'],
    ['X-a', '1'],
    ['x-A', '\u00fc'],
  ],
  body: asBytes('\u0000\u00ff='),
}

const ok: HttpResponse = {
  status: 200,
  reason: 'OK',
  headers: [
    ['Date', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['set-cookie', 'a=1'],
    ['X', '\u00fc'],
    ['Set-Cookie', 'b=2'],
    ['Content-Length', '2'],
    ['Connection', 'keep-alive'],
  ],
  body: asBytes('\u00ff\u0000'),
}

test('a request is read as it stood on the socket', async () => {
  const { read, port } = await serverThatAnswers(ok)
  await talk(port, requestBytes(request), responseBytes(ok).length)
  expect(read).toEqual([request])
})

test.each<[string, HttpResponse]>([
  ['spelling, order, repeats and bytes', ok],
  ['a reason of our own', { ...ok, status: 400, reason: 'Bad Request, Sorry' }],
  ['no Connection header', { ...ok, headers: ok.headers.slice(0, 5) }],
  ['no Date header', { ...ok, headers: ok.headers.slice(1) }],
  ['a body without a length', { ...ok, headers: ok.headers.slice(0, 4) }],
  ['no body', { status: 204, reason: 'No Content', headers: [], body: noBytes }],
])('an answer with %s stands on the socket byte for byte', async (_, response) => {
  const { port } = await serverThatAnswers(response)
  const expected = responseBytes(response)
  expect(await talk(port, requestBytes(request), expected.length)).toBe(expected)
})

test('an answer that says close closes the connection', async () => {
  const closing: HttpResponse = {
    ...ok,
    headers: [...ok.headers.slice(0, 5), ['connection', 'close']],
  }
  const { port } = await serverThatAnswers(closing)
  expect(await talk(port, requestBytes(request), Infinity)).toBe(responseBytes(closing))
})
