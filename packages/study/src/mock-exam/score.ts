import { examQuestions, type ExamQuestion } from '@flowscope/lessons'
import type { Score } from '../score.ts'
import type { MockExam } from './mock-exam.ts'
import type { MockExamAnswer, MockExamResult } from './result.ts'

/** All that is right, and nothing else: a part of it counts for nothing, as in the exam. */
export function isRight({ options }: ExamQuestion, chosen: readonly number[]): boolean {
  const right = rightPlaces(options)
  return chosen.length === right.length && right.every((place) => chosen.includes(place))
}

/** Places of the right options in the order in which they are written, counted from 0. */
export function rightPlaces(options: ExamQuestion['options']): readonly number[] {
  return options.flatMap((option, place) => (option.right === true ? [place] : []))
}

/** The question of that id; `undefined` where the content does not have it any more. */
export function questionOf(item: string): ExamQuestion | undefined {
  return examQuestions.find(({ id }) => id === item)
}

/** What is written to the log at the end. */
export function resultOf(exam: MockExam, endedAt: number): MockExamResult {
  const { id, startedAt, minutes } = exam
  const latest = startedAt + minutes * 60_000
  const answers = exam.questions.map(({ item, objective }): MockExamAnswer => {
    const chosen = exam.chosen[item] ?? []
    const question = questionOf(item)
    const right = question !== undefined && isRight(question, chosen)
    return { item, objective, chosen, right, flagged: exam.flagged.includes(item) }
  })
  return { id, startedAt, endedAt: Math.min(endedAt, latest), minutes, answers }
}

/** How many were right, of all and of each objective they were drawn for. */
export function scoreOf({ answers }: MockExamResult): Score & {
  readonly objectives: readonly (Score & { readonly title: string })[]
} {
  const titles = [...new Set(answers.map(({ objective }) => objective))]
  const objectives = titles.map((title) => ({
    title,
    ...scored(answers.filter(({ objective }) => objective === title)),
  }))
  return { ...scored(answers), objectives }
}

function scored(answers: readonly MockExamAnswer[]): Score {
  return { right: answers.filter(({ right }) => right).length, of: answers.length }
}
