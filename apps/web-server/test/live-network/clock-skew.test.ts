import { expect, test } from 'vitest'
import { clockSkewOf } from '../../src/live-network/index.ts'

const noon = Date.UTC(2026, 10, 23, 12)

test.each([
  ['Mon, 23 Nov 2026 12:00:00 GMT', 0],
  ['Mon, 23 Nov 2026 11:50:00 GMT', 600_000],
  ['Mon, 23 Nov 2026 12:00:03 GMT', -3000],
])('an answer of %s at noon puts this clock ahead by %i ms', (date, skew) => {
  expect(clockSkewOf(date, noon)).toBe(skew)
})

test.each([
  undefined,
  '',
  'now',
  '2026-11-23T12:00:00Z',
  'Mon, 23 Nov 2026 12:00:00 +0100',
  'Mon, 99 Nov 2026 12:00:00 GMT',
])('a Date header of %s tells nothing', (date) => {
  expect(clockSkewOf(date, noon)).toBeNull()
})
