import { readFileSync } from 'node:fs'
import { cards, lessons, readLesson } from '@flowscope/lessons'
import { whatIfs } from '@flowscope/scenarios'
import { expect, test } from 'vitest'
import { lessonSettings, walkSteps } from '../../src/index.ts'

const known = {
  whatIfs: whatIfs.map(({ id }) => id),
  cards: cards.map(({ id }) => id),
  settings: lessonSettings,
  walk: walkSteps,
}

const files = new URL('../../../lessons/src/lesson/files/', import.meta.url)

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s is in order', (id, lesson) => {
  const text = readFileSync(new URL(`${id}.json`, files), 'utf8')
  expect(readLesson(text, known)).toEqual({ lesson })
})

test('the path has a lesson for each part of the flow, and most of them send something', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(17)
  const sending = lessons.filter(({ rounds }) => rounds.some(({ send }) => send !== null))
  expect(sending.length).toBeGreaterThanOrEqual(14)
})

test('the right answer cannot be told by its length', () => {
  const rounds = lessons.flatMap((lesson) => lesson.rounds)
  const longest = rounds.filter(({ predict: { right, wrong } }) =>
    wrong.every(({ text }) => text.length < right.length),
  )
  expect(longest.length / rounds.length).toBeLessThan(0.35)
})

test('no question is asked twice', () => {
  const asked = lessons.flatMap(({ rounds }) => rounds.map(({ predict }) => predict.ask))
  expect(asked.filter((ask, at) => asked.indexOf(ask) !== at)).toEqual([])
})
