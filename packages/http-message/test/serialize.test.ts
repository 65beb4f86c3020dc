import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asBytes, requestBytes, responseBytes } from '@flowscope/http-message'
import { bytes, headers } from './arbitraries.ts'

test('a request is written line by line, its body behind an empty one', () => {
  const request = {
    scheme: 'http',
    authority: 'acme.my.localhost:3001',
    method: 'POST',
    target: '/services/oauth2/token?a=%20',
    headers: [
      ['HOST', 'acme.my.localhost:3001'],
      ['content-length', '3'],
    ],
    body: asBytes('a=\u00fc'),
  } as const
  expect(requestBytes(request)).toBe(
    'POST /services/oauth2/token?a=%20 HTTP/1.1\r\nHOST: acme.my.localhost:3001\r\ncontent-length: 3\r\n\r\na=\u00fc',
  )
})

test('a response without a reason keeps the space before it (RFC 9112 §4)', () => {
  const response = { status: 204, reason: '', headers: [], body: asBytes('') }
  expect(responseBytes(response)).toBe('HTTP/1.1 204 \r\n\r\n')
})

test('every header line and every byte of the body can be found again in the message', () => {
  fc.assert(
    fc.property(headers, bytes, (lines, body) => {
      const message = responseBytes({ status: 200, reason: 'OK', headers: lines, body })
      const end = message.indexOf('\r\n\r\n')
      const head = message.slice(0, end).split('\r\n')
      expect(head).toEqual([
        'HTTP/1.1 200 OK',
        ...lines.map(([name, value]) => `${name}: ${value}`),
      ])
      expect(message.slice(end + 4)).toBe(body)
    }),
  )
})
