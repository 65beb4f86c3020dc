import { expect, test } from 'vitest'
import { blanksAt, rungOf, type Pass } from '../../src/index.ts'

const clean: Pass = { right: true, helped: false }
const helped: Pass = { right: true, helped: true }
const miss: Pass = { right: false, helped: false }

test.each<[string, readonly Pass[], string]>([
  ['nobody has gone through it', [], 'A'],
  ['it went well once', [clean], 'B'],
  ['it went well twice in a row', [clean, clean], 'D'],
  ['it went well, then badly', [clean, miss], 'A'],
  ['it was at the top, then went badly', [clean, clean, miss], 'C'],
  ['help was asked for', [clean, helped], 'B'],
  ['help came between two good passes', [clean, helped, clean], 'C'],
  ['it went badly at once', [miss, miss], 'A'],
])('when %s, the rung follows', (_, passes, rung) => {
  expect(rungOf(passes)).toBe(rung)
})

test('help goes from the last message of a lesson first', () => {
  const rungsAfter = (passes: readonly Pass[]) => [2, 1, 0].map((later) => rungOf(passes, later))
  expect(rungsAfter([clean])).toEqual(['A', 'A', 'B'])
  expect(rungsAfter([clean, clean])).toEqual(['B', 'C', 'D'])
  expect(rungsAfter([clean, clean, clean, clean])).toEqual(['D', 'D', 'D'])
})

test('what is missing grows from rung to rung', () => {
  const fields = ['code', 'grant_type', 'client_secret', 'code_verifier', 'redirect_uri']
  expect((['A', 'B', 'C', 'D'] as const).map((rung) => blanksAt(rung, fields))).toEqual([
    [],
    ['code'],
    ['code', 'grant_type', 'client_secret'],
    fields,
  ])
})
