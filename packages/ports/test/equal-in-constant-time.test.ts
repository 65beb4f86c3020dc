import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equalInConstantTime } from '@flowscope/ports'

const secret = fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'ü', '漢') })

test('finds equal what is equal, and nothing else', () => {
  fc.assert(
    fc.property(secret, secret, (a, b) => {
      expect(equalInConstantTime(a, b)).toBe(a === b)
      expect(equalInConstantTime(a, a)).toBe(true)
    }),
  )
})

test.each([
  ['', ''],
  ['', 'a'],
  ['a', ''],
  ['a', 'aa'],
  ['aa', 'a'],
  ['\0', ''],
  ['', '\0'],
  ['Secret', 'secret'],
])('agrees with === on "%s" and "%s"', (a, b) => {
  expect(equalInConstantTime(a, b)).toBe(a === b)
})
