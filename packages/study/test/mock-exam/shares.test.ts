import { expect, test } from 'vitest'
import { sharesOf } from '@flowscope/study'

const roomy = (...weights: readonly number[]) => weights.map((weight) => ({ weight, room: 100 }))

test('deals seats by weight and rounds the largest remainders up', () => {
  expect(sharesOf(60, roomy(17, 17, 15))).toEqual([21, 21, 18])
  expect(sharesOf(20, roomy(17, 17, 15))).toEqual([7, 7, 6])
  expect(sharesOf(1, roomy(17, 17, 15))).toEqual([1, 0, 0])
})

test('gives nobody more than there is room for, and the rest to the others', () => {
  const parts = [
    { weight: 17, room: 4 },
    { weight: 17, room: 100 },
    { weight: 15, room: 100 },
  ]
  expect(sharesOf(20, parts)).toEqual([4, 9, 7])
})

test('gives all there is where more is asked for', () => {
  expect(
    sharesOf(60, [
      { weight: 1, room: 2 },
      { weight: 9, room: 3 },
    ]),
  ).toEqual([2, 3])
})

test('deals nothing to nobody', () => {
  expect(sharesOf(10, [])).toEqual([])
})
