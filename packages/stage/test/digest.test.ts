import { nodeCrypto } from '@flowscope/node-ports'
import { expect, test } from 'vitest'
import { digestOfDecisions } from '../src/index.ts'

test('names no decisions at all by the SHA-256 of "[]"', () => {
  expect(digestOfDecisions([], nodeCrypto)).toBe(
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
  )
})

test('differs with the order of decisions', () => {
  const register = { type: 'act', step: 'register' } as const
  const connect = { type: 'act', step: 'connect' } as const
  const there = digestOfDecisions([register, connect], nodeCrypto)
  expect(there).not.toBe(digestOfDecisions([connect, register], nodeCrypto))
})
