import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickCharacters } from '@flowscope/ports'

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

test('no letter is favoured: over all bytes each one comes equally often', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), (size) => {
      const alphabet = Array.from({ length: size }, (_, at) => String.fromCharCode(48 + at)).join(
        '',
      )
      const rounds = Math.floor(256 / size)
      const text = pickCharacters(everyByte, alphabet, rounds * size)
      for (const letter of alphabet) expect(text.split(letter)).toHaveLength(rounds + 1)
    }),
  )
})

test('gives the length that was asked for and takes no more bytes than that', () => {
  expect(pickCharacters(everyByte, 'abc', 5)).toBe('abcab')
  expect(pickCharacters(new Uint8Array(), 'abc', 0)).toBe('')
})

test('passes over bytes of the incomplete last round', () => {
  expect(pickCharacters(Uint8Array.of(255, 1, 255, 2), 'abc', 2)).toBe('bc')
})

test('says so when the bytes run out', () => {
  expect(() => pickCharacters(Uint8Array.of(255, 255), 'abc', 1)).toThrow(
    new RangeError('Not enough random bytes for this text'),
  )
})
