import { createHmac } from 'node:crypto'
import { nodeCrypto } from '@flowscope/node-ports'
import { expect, test } from 'vitest'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const { hmacSha256 } = nodeCrypto

/** RFC 4231 §4.2, §4.3, §4.4 and §4.7. */
test.each([
  [
    Buffer.alloc(20, 0x0b),
    'Hi There',
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    Buffer.from('Jefe'),
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    Buffer.alloc(131, 0xaa),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
])('makes the HMAC of the test vector', (key, data, expected) => {
  expect(hex(hmacSha256(key, Buffer.from(data)))).toBe(expected)
})

test.each([0, 1, 63, 64, 65, 200])('agrees with Node for a key of %i bytes', (length) => {
  const key = Buffer.alloc(length, 7)
  const data = Buffer.from('id and issued_at')
  expect(hex(hmacSha256(key, data))).toBe(createHmac('sha256', key).update(data).digest('hex'))
})
