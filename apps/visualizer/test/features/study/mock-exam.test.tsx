// @vitest-environment jsdom
import { examQuestions, objectives } from '@flowscope/lessons'
import {
  choose,
  drawExam,
  questionOf,
  resultOf,
  rightPlaces,
  type MockExam,
} from '@flowscope/study'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExamPage } from '../../../src/features/study/exam/exam-page.tsx'
import { keepExam } from '../../../src/study/kept-exam.ts'
import { allEvents } from '../../../src/study/study-log.ts'
import { beginAnew, doneBefore } from './support.ts'

beforeEach(beginAnew)
afterEach(cleanup)

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const places: string[] = []
const onGo = (href: string) => void places.push(href)
const sit = () => render(<ExamPage at={{ place: 'mock' }} onGo={onGo} />)

test('begins an exam of the chosen length', async () => {
  render(<ExamPage at={{ place: 'overview' }} onGo={onGo} />)
  await userEvent.click(screen.getByRole('radio', { name: '15' }))
  expect(screen.getByText('15 questions, 27 minutes')).toBeDefined()
  await press('Start')
  expect(places.at(-1)).toBe('/exam/mock')
  cleanup()
  sit()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Question 1 of 15')
})

test('is where it was after a reload', async () => {
  keepExam(drawn(Date.now()))
  sit()
  await userEvent.click(options()[1] ?? never())
  await press('Flag')
  await press('Next')
  cleanup()
  sit()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Question 2 of 6')
  await press('Back')
  expect(options()[1]?.checked).toBe(true)
  expect(screen.getByRole('button', { name: 'Flagged' }).ariaPressed).toBe('true')
})

test.each(['{', '[]', '{"questions":[{"item":"long-gone"}],"at":0,"chosen":{},"flagged":[]}'])(
  'offers a new exam where %s is all that was kept',
  (text) => {
    localStorage.setItem('flowscope.mock exam', text)
    sit()
    expect(screen.getByRole('button', { name: 'Start' })).toBeDefined()
  },
)

test('lists what has no answer and what is flagged before the end, and leads there', async () => {
  keepExam(drawn(Date.now()))
  sit()
  await userEvent.click(options()[0] ?? never())
  await press('Next')
  await press('Flag')
  await press('Review and finish')
  expect(screen.getByText('5 without an answer, 1 flagged.')).toBeDefined()
  await press('2, no answer, flagged')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Question 2 of 6')
})

test('asks once more before it ends, then writes one event and shows the score', async () => {
  const exam = drawn(Date.now())
  keepExam(exam)
  sit()
  await press('Review and finish')
  await press('Finish and score')
  expect(allEvents()).toEqual([])
  await press('Finish')
  expect(allEvents().map(({ what }) => what.type)).toEqual(['mockExam'])
  expect(places.at(-1)).toBe(`/exam/score?of=${exam.id}`)
})

test('ends by itself when the time is over, also while nobody looked', async () => {
  keepExam(drawn(Date.now() - 3_600_000))
  sit()
  await waitFor(() => {
    expect(allEvents()).toHaveLength(1)
  })
})

test('tells the score of all and of each objective, and explains what was not right', async () => {
  const exam = halfRight(drawn(0))
  doneBefore([{ type: 'mockExam', exam: resultOf(exam, 1) }], Date.now())
  render(<ExamPage at={{ place: 'score', exam: exam.id }} onGo={onGo} />)
  expect(screen.getByText('50 %')).toBeDefined()
  expect(screen.getByText(/3 of 6 right,/)).toBeDefined()
  expect(document.querySelectorAll('details')).toHaveLength(3)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only what was not right' }))
  expect(document.querySelectorAll('details')).toHaveLength(6)
})

test('makes cards of the mistakes once', async () => {
  const exam = wrongAt(halfRight(drawn(0)))
  doneBefore([{ type: 'mockExam', exam: resultOf(exam, 1) }], Date.now())
  render(<ExamPage at={{ place: 'score', exam: exam.id }} onGo={onGo} />)
  await press('Make a card of the mistake')
  expect(allEvents().map(({ what }) => what.type)).toEqual(['mockExam', 'ownCard'])
  expect(screen.getByText('The cards wait in the review.')).toBeDefined()
})

test('says so where the exam of an address is not on this device', () => {
  render(<ExamPage at={{ place: 'score', exam: 'of-somebody-else' }} onGo={onGo} />)
  expect(screen.getByText(/no mock exam under this address/)).toBeDefined()
})

function drawn(startedAt: number): MockExam {
  return drawExam({
    id: `mock-${String(startedAt)}`,
    seed: 'seed',
    startedAt,
    minutes: 10,
    count: 6,
    questions: examQuestions,
    objectives,
    seen: () => 0,
  })
}

function halfRight(exam: MockExam): MockExam {
  return exam.questions.slice(0, 3).reduce((sat, { item }) => {
    return choose(sat, item, rightPlaces((questionOf(item) ?? never()).options))
  }, exam)
}

function wrongAt(exam: MockExam): MockExam {
  const item = exam.questions[4]?.item ?? never()
  const wrong = questionOf(item)?.options.findIndex((option) => option.right !== true)
  return choose(exam, item, [wrong ?? never()])
}

function options(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('fieldset input')]
}

function never(): never {
  throw new Error('It is there')
}
