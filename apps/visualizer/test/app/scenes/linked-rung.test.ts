import { expect, test } from 'vitest'
import { linkedRung } from '../../../src/app/scenes/linked-rung.ts'

test.each([
  ['', null],
  ['rung=B', 'B'],
  ['rung=E', null],
])('the link of a teacher may say %j', (query, rung) => {
  expect(linkedRung(new URLSearchParams(query))).toBe(rung)
})
