import { expect, test } from 'vitest'
import { reviewed, type Memory, type Rating } from '@flowscope/study'

/*
 * Published with the reference implementations for the default weights of FSRS 6:
 * open-spaced-repetition/ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts ("ivl_history", "first
 * repeat", "memory state"), whose memory states are those of fsrs-rs, src/inference.rs.
 */

const day = 86_400_000
const start = Date.UTC(2022, 11, 29, 12, 30)

test('gives the published intervals, each review on the day it is due', () => {
  const ratings: readonly Rating[] = [
    ...repeated('good', 6),
    ...repeated('again', 2),
    ...repeated('good', 5),
  ]
  const days: number[] = []
  let memory: Memory | undefined
  for (const rating of ratings) {
    memory = reviewed(memory, rating, memory?.due ?? start)
    days.push(memory.days)
  }
  expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
})

test('gives the published memory state after reviews at fixed distances', () => {
  const ratings: readonly Rating[] = ['again', ...repeated('good', 5)]
  const distances = [0, 0, 1, 3, 8, 21]
  let now = start
  let memory: Memory | undefined
  for (const [at, rating] of ratings.entries()) {
    now += (distances[at] ?? 0) * day
    memory = reviewed(memory, rating, now)
  }
  expect(memory?.stability).toBeCloseTo(53.62691, 4)
  expect(memory?.difficulty).toBeCloseTo(6.3574867, 4)
})

test('gives the published first states for each of the four ratings', () => {
  const first = (['again', 'hard', 'good', 'easy'] as const).map((rating) =>
    reviewed(undefined, rating, start),
  )
  expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
  expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1])
  expect(first.map(({ days }) => days)).toEqual([0, 0, 0, 8])
  expect(first.map(({ state }) => state)).toEqual(['learning', 'learning', 'learning', 'review'])
})

function repeated(rating: Rating, times: number): readonly Rating[] {
  return Array.from({ length: times }, () => rating)
}
