// @vitest-environment jsdom
import { cards, facts } from '@flowscope/lessons'
import { progressFileOf, type StudyEvent } from '@flowscope/study'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ProgressPage } from '../../../src/features/study/progress/progress-page.tsx'
import { allEvents } from '../../../src/study/study-log.ts'
import { beginAnew, doneBefore } from './support.ts'

beforeEach(beginAnew)
afterEach(cleanup)

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const [card] = cards
const review = { type: 'review', card: card?.id ?? '', rating: 'easy', confidence: 'high' } as const

test('counts what is solid and what was not asked yet', () => {
  doneBefore([review], Date.now() - 1000)
  render(<ProgressPage />)
  const all = screen.getByRole('region', { name: 'Altogether' })
  const unseen = Object.keys(facts).length - 1
  expect(all.textContent).toContain('1 solid')
  expect(all.textContent).toContain(`${String(unseen)} not asked yet`)
})

test('holds how sure one was against what was right', () => {
  const wrong = { ...review, rating: 'again' } as const
  doneBefore([review, review, review, wrong], Date.now() - 1000)
  render(<ProgressPage />)
  expect(screen.getByText('75 %, right 3 of 4 times')).toBeDefined()
})

test('sets the day of the exam and takes it away', async () => {
  render(<ProgressPage />)
  fireEvent.change(screen.getByLabelText('The day of your exam'), {
    target: { value: '2099-05-01' },
  })
  expect(allEvents().at(-1)?.what).toEqual({ type: 'examDate', date: '2099-05-01' })
  expect(screen.getByText(/days are left/)).toBeDefined()
  await press('No date')
  expect(allEvents().at(-1)?.what).toEqual({ type: 'examDate', date: null })
})

test('opens a file and joins it with what is here', async () => {
  doneBefore([review], 1000)
  render(<ProgressPage />)
  const other: StudyEvent = { id: 'other', at: 5, what: review }
  await open(progressFileOf([...allEvents(), other]))
  expect(await screen.findByText('One answer was added.')).toBeDefined()
  expect(allEvents().map(({ id }) => id)).toEqual(['other', 'before-0'])
  await open(progressFileOf([other]))
  expect(await screen.findByText('Everything in this file is here already.')).toBeDefined()
})

test('says which line of a file is wrong, and changes nothing', async () => {
  render(<ProgressPage />)
  const event: StudyEvent = { id: 'x', at: 5, what: review }
  await open(progressFileOf([event]).replace('"easy"', '"simple"'))
  expect(await screen.findByText(/^Line 5: events\[0\]\.what\.rating is "simple"/)).toBeDefined()
  expect(allEvents()).toEqual([])
})

test('erases everything after a question', async () => {
  doneBefore([review], 1000)
  render(<ProgressPage />)
  await press('Erase all of it')
  await press('Keep')
  expect(allEvents()).toHaveLength(1)
  await press('Erase all of it')
  await press('Erase')
  expect(allEvents()).toEqual([])
  expect(screen.getByText('Erased. Nothing of what you answered is left here.')).toBeDefined()
})

async function open(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('A file can be opened')
  await userEvent.upload(input, new File([text], 'progress.json', { type: 'application/json' }))
}
