import { expect, test } from 'vitest'
import { base64, base64url, bytesOfBase64url } from '@flowscope/ports'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('agrees with the vectors of RFC 4648 §10 on "%s"', (text, encoded) => {
  expect(base64(bytes(text))).toBe(encoded)
  expect(base64url(bytes(text))).toBe(encoded.replace(/=+$/, ''))
  expect(bytesOfBase64url(encoded.replace(/=+$/, ''))).toEqual(bytes(text))
})

test('agrees with the vector of RFC 7515 appendix C, which needs both special characters', () => {
  expect(base64url(Uint8Array.of(3, 236, 255, 224, 193))).toBe('A-z_4ME')
  expect(base64(Uint8Array.of(3, 236, 255, 224, 193))).toBe('A+z/4ME=')
})

test('every byte survives the way there and back', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  expect(bytesOfBase64url(base64url(all))).toEqual(all)
})

test.each(['A', 'AAAAA', 'A+z/', 'Zg==', 'Zm 9', 'ü'])('"%s" is not base64url', (text) => {
  expect(bytesOfBase64url(text)).toBeNull()
})

test('something larger than a call can have arguments is encoded whole', () => {
  expect(base64(new Uint8Array(300_000))).toBe('A'.repeat(400_000))
})
