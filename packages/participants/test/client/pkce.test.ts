import { expect, test } from 'vitest'
import { codeChallengeFor, codeVerifierOf, parseCodeVerifier } from '../../src/index.ts'
import { crypto, dice } from './fixtures.ts'

test('derives the challenge of RFC 7636 Appendix B', () => {
  const verifier = parseCodeVerifier('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
  expect(verifier && codeChallengeFor(verifier, crypto)).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  )
})

test('makes the verifier of RFC 7636 Appendix B from its 32 bytes', () => {
  const bytes = Uint8Array.of(
    ...[116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186],
    ...[22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121],
  )
  expect(codeVerifierOf(bytes)).toBe('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
})

test('never writes a tilde, which Salesforce refuses', () => {
  const verifiers = Array.from({ length: 200 }, (_, ordinal) =>
    codeVerifierOf(dice.bytes({ party: 'client', purpose: 'verifier', ordinal }, 32)),
  )
  expect(verifiers.filter((verifier) => !/^[\w-]{43}$/.test(verifier))).toEqual([])
})

test('refuses to make a verifier of fewer than 32 bytes', () => {
  expect(() => codeVerifierOf(new Uint8Array(31))).toThrow(RangeError)
})

test.each([
  ['too short', 'a'.repeat(42)],
  ['too long', 'a'.repeat(129)],
  ['a character that needs encoding', `${'a'.repeat(43)} `],
])('does not take a verifier that is %s', (_, text) => {
  expect(parseCodeVerifier(text)).toBeNull()
})
