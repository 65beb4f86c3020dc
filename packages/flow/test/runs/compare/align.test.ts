import { expect, test } from 'vitest'
import { align } from '../../../src/index.ts'

const beside = (a: string, b: string) =>
  align(Array.from(a), Array.from(b), (one, other) => (one === other ? 1 : 0)).map(
    ([one, other]) => `${one ?? '·'}${other ?? '·'}`,
  )

test.each([
  ['', '', []],
  ['abc', 'abc', ['aa', 'bb', 'cc']],
  ['abc', 'ac', ['aa', 'b·', 'cc']],
  ['ac', 'abc', ['aa', '·b', 'cc']],
  ['ab', 'cd', ['a·', 'b·', '·c', '·d']],
  ['', 'a', ['·a']],
  ['xabcy', 'abcz', ['x·', 'aa', 'bb', 'cc', 'y·', '·z']],
])('lays %s beside %s', (a, b, pairs) => {
  expect(beside(a, b)).toEqual(pairs)
})

test('prefers the likelier neighbour', () => {
  const pairs = align(['f1', 'f2'], ['f2'], (a, b) => (a === b ? 3 : 2))
  expect(pairs).toEqual([
    ['f1', null],
    ['f2', 'f2'],
  ])
})
