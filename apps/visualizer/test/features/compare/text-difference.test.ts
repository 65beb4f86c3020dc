import { expect, test } from 'vitest'
import { compareLines, markDifference } from '../../../src/features/compare/text-difference.ts'

const shown = (a: string, b: string) =>
  markDifference(a, b).map(({ before, differs, after }) => `${before}[${differs}]${after}`)

test.each([
  ['same', 'same', ['same[]', 'same[]']],
  ['scope=api', 'scope=api web', ['scope=api[]', 'scope=api[ web]']],
  ['/callback', '/callback/', ['/callback[]', '/callback[/]']],
  ['200', '400', ['[200]', '[400]']],
  ['max-age=0, private', 'max-age=0', ['max-age=0[, private]', 'max-age=0[]']],
  ['no-store', 'no-cache', ['no-[store]', 'no-[cache]']],
  [
    'aPrxKW700Dzzr0WB0nZ0',
    'aPrxKW700Dyzr0WB0nZ0',
    ['aPrxKW700D[z]zr0WB0nZ0', 'aPrxKW700D[y]zr0WB0nZ0'],
  ],
])('marks in %s and %s what differs', (a, b, marked) => {
  expect(shown(a, b)).toEqual(marked)
})

test('lays lines of the same name beside each other and folds equal ones', () => {
  const [a, b] = compareLines(
    ['POST /token', 'Host: a', 'Accept: x', '', 'code=1'],
    ['POST /token', 'Host: a', '', 'code=2'],
  )
  expect(a.map((line) => (line.kind === 'same' ? line.count : line.text.differs))).toEqual([
    2,
    'Accept: x',
    1,
    '1',
  ])
  expect(b.map((line) => (line.kind === 'same' ? line.count : line.text.differs))).toEqual([3, '2'])
})
