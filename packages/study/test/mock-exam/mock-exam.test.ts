import { examQuestions, facts, objectives } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import {
  choose,
  drawExam,
  goToQuestion,
  isAnswered,
  isRight,
  questionOf,
  resultOf,
  rightPlaces,
  scoreOf,
  sharesOf,
  timeLeft,
  toggleFlag,
  type ExamPlan,
  type MockExam,
} from '@flowscope/study'

const count = Math.floor(examQuestions.length / 2)

const plan: ExamPlan = {
  id: 'exam-1',
  seed: 'seed',
  startedAt: 0,
  minutes: 10,
  count,
  questions: examQuestions,
  objectives,
  seen: () => 0,
}

test('draws the same exam from the same seed, and another one from another', () => {
  expect(drawExam(plan)).toEqual(drawExam(plan))
  expect(itemsOf(drawExam(plan))).not.toEqual(itemsOf(drawExam({ ...plan, seed: 'other' })))
})

test('draws every question once, for an objective that covers its topic', () => {
  const { questions } = drawExam(plan)
  expect(new Set(questions.map(({ item }) => item)).size).toBe(count)
  for (const { item, objective } of questions) {
    const topic = facts[(questionOf(item) ?? never()).fact].topic
    const covered = objectives.find(({ title }) => title === objective)?.covered
    expect(covered?.map(({ id }) => id)).toContain(topic)
  }
})

test('keeps to the weights of what is covered', () => {
  const parts = objectives
    .filter(({ covered }) => covered.length > 0)
    .map(({ weight, title }) => ({ weight, title, room: Number.POSITIVE_INFINITY }))
  const small = drawExam({ ...plan, count: 12 })
  const drawn = parts.map(
    ({ title }) => small.questions.filter(({ objective }) => objective === title).length,
  )
  expect(drawn).toEqual(sharesOf(12, parts))
})

test('draws first what was seen least', () => {
  const seen = new Set(itemsOf(drawExam({ ...plan, count: 12 })))
  const next = drawExam({ ...plan, count: 12, seen: (item) => (seen.has(item) ? 1 : 0) })
  expect(itemsOf(next).filter((item) => seen.has(item))).toEqual([])
})

test('shows the options in an order that changes and loses none', () => {
  const { questions } = drawExam(plan)
  for (const { item, order } of questions) {
    expect(order.toSorted()).toEqual(questionOf(item)?.options.map((_, place) => place))
  }
  expect(new Set(questions.map(({ order }) => order.join())).size).toBeGreaterThan(5)
})

test('gives a point for all that is right, and none for a part of it', () => {
  const multiple = examQuestions.find(({ options }) => rightPlaces(options).length > 1) ?? never()
  const right = rightPlaces(multiple.options)
  expect(isRight(multiple, right.toReversed())).toBe(true)
  expect(isRight(multiple, right.slice(1))).toBe(false)
  expect(isRight(multiple, [...right, wrongPlace(multiple.options)])).toBe(false)
  expect(isRight(multiple, [])).toBe(false)
})

test('is plain data at every moment', () => {
  const [item = ''] = itemsOf(drawExam(plan))
  const exam = toggleFlag(choose(goToQuestion(drawExam(plan), 2), item, [1]), item)
  expect(JSON.parse(JSON.stringify(exam))).toEqual(exam)
  expect(exam).toMatchObject({ at: 2, chosen: { [item]: [1] }, flagged: [item] })
  expect(isAnswered(exam, item)).toBe(true)
  expect(toggleFlag(exam, item).flagged).toEqual([])
  expect(goToQuestion(exam, 999).at).toBe(count - 1)
  expect(goToQuestion(exam, -1).at).toBe(0)
})

test('ends when the time is over', () => {
  const exam = drawExam(plan)
  expect(timeLeft(exam, 60_000)).toBe(540_000)
  expect(timeLeft(exam, 700_000)).toBe(0)
  expect(resultOf(exam, 700_000).endedAt).toBe(600_000)
})

test('scores all and each objective', () => {
  const exam = drawExam({ ...plan, count: 12 })
  const halfRight = exam.questions.slice(0, 6).reduce((sat, { item }) => {
    return choose(sat, item, rightPlaces((questionOf(item) ?? never()).options))
  }, exam)
  const score = scoreOf(resultOf(halfRight, 5))
  expect({ right: score.right, of: score.of }).toEqual({ right: 6, of: 12 })
  const titles = new Set(exam.questions.map(({ objective }) => objective))
  expect(score.objectives).toEqual(
    [...titles].map((title) => ({
      title,
      right: exam.questions.slice(0, 6).filter(({ objective }) => objective === title).length,
      of: exam.questions.filter(({ objective }) => objective === title).length,
    })),
  )
})

function itemsOf({ questions }: MockExam): readonly string[] {
  return questions.map(({ item }) => item)
}

function wrongPlace(options: readonly { readonly right?: boolean }[]): number {
  return options.findIndex(({ right }) => right !== true)
}

function never(): never {
  throw new Error('There is content')
}
