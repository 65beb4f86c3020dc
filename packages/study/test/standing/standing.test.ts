import { cards, examQuestions, facts, objectives, type FactId } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import {
  calibrationOf,
  noProgress,
  progressOf,
  standingByPart,
  standingOfFacts,
  type Confidence,
  type StudyAct,
} from '@flowscope/study'

const day = 86_400_000
const card = cards[0] ?? never()
const question = examQuestions.find(({ fact }) => fact !== card.fact) ?? never()

test('has seen nothing at the start', () => {
  expect(new Set(Object.values(standingOfFacts(noProgress, 0)))).toEqual(new Set(['unseen']))
})

test('calls solid what was right and sure, shaky what was wrong or unsure, due what has waited', () => {
  const right = (confidence: Confidence) => answer(true, confidence)
  expect(standingAfter(question.fact, [right('high')])).toBe('solid')
  expect(standingAfter(question.fact, [right('low')])).toBe('shaky')
  expect(standingAfter(question.fact, [right('high'), answer(false, 'high')])).toBe('shaky')
  expect(standingAfter(question.fact, [answer(false, 'low'), right('mid')])).toBe('solid')
  const review: StudyAct = { type: 'review', card: card.id, rating: 'easy', confidence: 'mid' }
  expect(standingAfter(card.fact, [review])).toBe('solid')
  expect(standingAfter(card.fact, [review], 30 * day)).toBe('due')
})

test('counts every fact once a topic, and adds up', () => {
  const progress = progressOf(logOf([answer(true, 'high')]))
  const { all, topics, objectives: byObjective } = standingByPart(progress, 0)
  const total = Object.keys(facts).length
  expect(all).toEqual({ solid: 1, shaky: 0, due: 0, unseen: total - 1 })
  const { topic } = facts[question.fact]
  expect(topics[topic].solid).toBe(1)
  expect(sum(Object.values(topics).map(({ solid, unseen }) => solid + unseen))).toBe(total)
  expect(byObjective.map(({ count }) => count.solid)).toEqual(
    objectives.map(({ covered }) => (covered.some(({ id }) => id === topic) ? 1 : 0)),
  )
})

test('counts a fact at its station', () => {
  const placed = examQuestions.find(({ fact }) => facts[fact].station !== null) ?? never()
  const { station } = facts[placed.fact]
  const progress = progressOf(logOf([{ ...answer(true, 'mid'), item: placed.id }]))
  expect(station && standingByPart(progress, 0).stations[station].solid).toBe(1)
})

test('holds confidence against what was right, where it was asked', () => {
  const { answered } = progressOf(
    logOf([answer(true, 'high'), answer(false, 'high'), answer(true, 'low')]),
  )
  const unasked = { at: 9, from: 'mockExam', about: 'q', right: true, confidence: null } as const
  expect(calibrationOf([...answered, unasked])).toEqual([
    { confidence: 'low', right: 1, of: 1 },
    { confidence: 'mid', right: 0, of: 0 },
    { confidence: 'high', right: 1, of: 2 },
  ])
})

function answer(right: boolean, confidence: Confidence) {
  return { type: 'answer', item: question.id, right, confidence, chosen: [0] } as const
}

function standingAfter(fact: FactId, acts: readonly StudyAct[], now = acts.length) {
  return standingOfFacts(progressOf(logOf(acts)), now)[fact]
}

function logOf(acts: readonly StudyAct[]) {
  return acts.map((what, at) => ({ id: String(at), at, what }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function never(): never {
  throw new Error('There is content')
}
