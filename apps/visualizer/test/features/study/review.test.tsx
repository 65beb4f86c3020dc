// @vitest-environment jsdom
import { cards } from '@flowscope/lessons'
import { duePile, noProgress } from '@flowscope/study'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReviewPage } from '../../../src/features/study/review/review-page.tsx'
import { allEvents } from '../../../src/study/study-log.ts'
import { beginAnew, doneBefore } from './support.ts'

const day = 86_400_000

beforeEach(beginAnew)
afterEach(cleanup)

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }))
const question = () => screen.getByRole('heading', { level: 2 }).textContent

test('asks how sure one is, shows the answer, and files the card by how it went', async () => {
  render(<ReviewPage />)
  const [first, second] = duePile(noProgress, Date.now()).fresh
  expect(screen.getByText('12 new')).toBeDefined()
  expect(question()).toBe(plain(first?.ask))
  expect(screen.queryByRole('button', { name: /^Good/ })).toBeNull()
  await press('Certain')
  expect(document.activeElement?.textContent).toBe(`The answer: ${plain(first?.answer)}`)
  await press(/^Good/)
  expect(allEvents().map(({ what }) => what)).toEqual([
    { type: 'review', card: first?.id, rating: 'good', confidence: 'high' },
  ])
  expect(question()).toBe(plain(second?.ask))
  expect(document.activeElement?.tagName).toBe('H2')
  expect(screen.getByText('11 new')).toBeDefined()
})

test('says before each rating when the card comes back', async () => {
  render(<ReviewPage />)
  await press('Guessing')
  const backIn = ['1 minute', '6 minutes', '10 minutes', '8 days']
  const ratings = within('How did it go?')
  expect(ratings).toEqual(
    backIn.map((time) => expect.stringContaining(`back in ${time}`) as unknown),
  )
})

test('can be done by number keys alone', async () => {
  render(<ReviewPage />)
  await userEvent.keyboard('2')
  await userEvent.keyboard('4')
  expect(allEvents().map(({ what }) => what)).toMatchObject([
    { type: 'review', rating: 'easy', confidence: 'mid' },
  ])
})

test('leaves single keys alone where they are switched off', async () => {
  localStorage.setItem('flowscope.settings', JSON.stringify({ shortcuts: false }))
  render(<ReviewPage />)
  await userEvent.keyboard('2')
  expect(screen.queryByRole('button', { name: /^Good/ })).toBeNull()
})

test('says when it goes on once nothing is due, and brings more to who wants more', async () => {
  const begun = duePile(noProgress, Date.now()).fresh
  doneBefore(
    begun.map(({ id }) => ({ type: 'review', card: id, rating: 'easy', confidence: 'high' })),
    Date.now() - 60_000,
  )
  render(<ReviewPage />)
  expect(question()).toBe('Nothing is due')
  expect(screen.getByText(/The next card comes back in 8 days/)).toBeDefined()
  await press('12 more new cards')
  expect(screen.getByText('12 new')).toBeDefined()
})

test('asks what is overdue first', () => {
  const card = cards.at(-1)
  doneBefore(
    [{ type: 'review', card: card?.id ?? '', rating: 'good', confidence: 'mid' }],
    Date.now() - 3 * day,
  )
  render(<ReviewPage />)
  expect(screen.getByText('1 due, 12 new')).toBeDefined()
  expect(question()).toBe(plain(card?.ask))
})

test('asks for what is true in place of what was once believed, until the card is dropped', async () => {
  const [fact = ''] = cards.map((card) => card.fact)
  const card = { id: 'own-1', fact, belief: 'a code lasts for a day', reason: 'It does not.' }
  doneBefore([{ type: 'ownCard', card }], Date.now() - day)
  render(<ReviewPage />)
  expect(question()).toBe('You once took it that a code lasts for a day. What is true?')
  await press('Guessing')
  await press('Drop this card')
  expect(question()).not.toContain('a code lasts for a day')
})

test('asks about one topic only', async () => {
  render(<ReviewPage />)
  await userEvent.selectOptions(screen.getByLabelText('Cards about'), 'Scopes')
  const scopes = duePile(noProgress, Date.now(), { topics: ['scopes'] }).fresh
  expect(question()).toBe(plain(scopes[0]?.ask))
})

function within(group: string): readonly (string | null)[] {
  const buttons = screen.getByRole('group', { name: group }).querySelectorAll('button')
  return [...buttons].map(({ textContent }) => textContent)
}

/** As it is read: backticks only mark code. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('`', '')
}
