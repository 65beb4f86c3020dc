import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arrayOfBytes,
  asBytes,
  bytesOfArray,
  bytesOfText,
  noBytes,
  textOfBytes,
} from '@flowscope/http-message'
import { text } from './arbitraries.ts'

test('any text survives the way through its UTF-8 bytes', () => {
  fc.assert(fc.property(text, (each) => textOfBytes(bytesOfText(each)) === each))
})

test('any bytes survive the way through a byte string and through JSON', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (each) => {
      const bytes = bytesOfArray(each)
      expect(arrayOfBytes(JSON.parse(JSON.stringify(bytes)) as typeof bytes)).toEqual(each)
    }),
  )
})

test('a text beyond ASCII has one character per UTF-8 byte', () => {
  expect(bytesOfText('ü')).toBe('\u00c3\u00bc')
})

test('a byte order mark is kept, for it was sent', () => {
  expect(bytesOfText(textOfBytes(asBytes('\u00ef\u00bb\u00bf{}')))).toBe('\u00ef\u00bb\u00bf{}')
})

test('bytes that are not UTF-8 are shown as U+FFFD', () => {
  expect(textOfBytes(asBytes('a\u00ffb'))).toBe('a\ufffdb')
})

test('a body larger than a call can have arguments is taken whole', () => {
  const large = new Uint8Array(300_000).fill(120)
  expect(bytesOfArray(large)).toBe('x'.repeat(300_000))
})

test('a character that is not one byte is refused by name and place', () => {
  expect(asBytes('\u00ff')).toBe('\u00ff')
  expect(() => asBytes('ab漢')).toThrow(new RangeError('"漢" at 2 is not one byte'))
})

test('no bytes are no characters', () => {
  expect(arrayOfBytes(noBytes)).toEqual(new Uint8Array())
})
