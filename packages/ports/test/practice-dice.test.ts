import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageCrypto, practiceDice, type DiceLabel } from '@flowscope/ports'

const crypto = pageCrypto(globalThis.crypto.subtle)
const label = fc.record(
  { party: fc.string(), purpose: fc.string(), ordinal: fc.nat() },
  { noNullPrototype: true },
)
const state: DiceLabel = { party: 'client', purpose: 'state', ordinal: 1 }

test('the same seed and label give the same bytes, whatever was drawn before', () => {
  fc.assert(
    fc.property(fc.string(), label, label, (seed, first, second) => {
      const drawnAlone = practiceDice(crypto, seed).bytes(second, 40)
      const dice = practiceDice(crypto, seed)
      dice.bytes(first, 40)
      expect(dice.bytes(second, 40)).toEqual(drawnAlone)
    }),
  )
})

test('different labels give different bytes, even when they spell alike put together', () => {
  fc.assert(
    fc.property(label, label, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b))
      const dice = practiceDice(crypto, 'seed')
      expect(dice.bytes(a, 16)).not.toEqual(dice.bytes(b, 16))
    }),
  )
  const dice = practiceDice(crypto, 'seed')
  expect(dice.bytes({ party: 'a', purpose: 'bc', ordinal: 1 }, 16)).not.toEqual(
    dice.bytes({ party: 'ab', purpose: 'c', ordinal: 1 }, 16),
  )
})

test('another seed gives other bytes', () => {
  expect(practiceDice(crypto, 'a').bytes(state, 16)).not.toEqual(
    practiceDice(crypto, 'b').bytes(state, 16),
  )
})

test('a shorter draw is the beginning of a longer one', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (a, b) => {
      const dice = practiceDice(crypto, 'seed')
      const [short, long] = a < b ? [a, b] : [b, a]
      expect(dice.bytes(state, short)).toEqual(dice.bytes(state, long).subarray(0, short))
      expect(dice.bytes(state, long)).toHaveLength(long)
    }),
  )
})

test('bytes of a seed stay the same from version to version, as links rely on them', () => {
  const drawn = practiceDice(crypto, 'flowscope').bytes(state, 36)
  expect(Buffer.from(drawn).toString('hex')).toBe(
    '5800980ad38ea33ecef13228fbc98ad49772fec70517806329c86de64cd0c3e3da7c5063',
  )
})
