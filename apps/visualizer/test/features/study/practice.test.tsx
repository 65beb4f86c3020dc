// @vitest-environment jsdom
import { examQuestions, facts } from '@flowscope/lessons'
import { rightPlaces } from '@flowscope/study'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExamPage } from '../../../src/features/study/exam/exam-page.tsx'
import { allEvents } from '../../../src/study/study-log.ts'
import { beginAnew } from './support.ts'

beforeEach(beginAnew)
afterEach(cleanup)

const practise = (...topics: readonly string[]) => {
  render(<ExamPage at={{ place: 'practice', topics }} onGo={() => undefined} />)
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('explains every option after the answer, and none before', async () => {
  practise('scopes')
  const question = shown()
  for (const { why } of question.options)
    expect(document.body.textContent).not.toContain(plain(why))
  await chooseRight(question)
  await press('Fairly sure')
  for (const { why } of question.options) expect(document.body.textContent).toContain(plain(why))
  expect(document.activeElement?.textContent).toContain('Right')
  expect(allEvents().map(({ what }) => what)).toEqual([
    {
      type: 'answer',
      item: question.id,
      right: true,
      confidence: 'mid',
      chosen: expect.arrayContaining([...rightPlaces(question.options)]) as unknown,
    },
  ])
})

test('does not take an answer before something was chosen', async () => {
  practise('scopes')
  await press('Certain')
  expect(allEvents()).toEqual([])
})

test('names the belief behind a wrong choice, and makes a card of it', async () => {
  practise()
  const question = shown()
  const wrong = await chooseWrong(question)
  await press('Certain')
  expect(document.body.textContent).toContain(plain(`takes it that ${wrong.misconception}`))
  expect(allEvents().map(({ what }) => what.type)).toContain('ownCard')
})

test('comes to an end and counts what was right', async () => {
  practise('flow-choice')
  const count = Number(
    screen
      .getByText(/^1 of \d+$/)
      .textContent.split(' ')
      .at(-1),
  )
  for (let at = 0; at < count; at += 1) {
    await chooseRight(shown())
    await press('Guessing')
    await press('Next question')
  }
  expect(
    screen.getByText(`${String(count)} of ${String(count)} right in this round.`),
  ).toBeDefined()
})

test('asks about the topics of the address only', () => {
  practise('revocation')
  expect(facts[shown().fact].topic).toBe('revocation')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Practice: Revocation and what survives it',
  )
})

function shown() {
  const text = document.body.textContent
  const question = examQuestions.find(
    ({ scenario, ask }) => text.includes(plain(scenario)) && text.includes(plain(ask)),
  )
  if (!question) throw new Error('A question is shown')
  return question
}

type Question = ReturnType<typeof shown>

async function chooseRight({ options }: Question) {
  for (const place of rightPlaces(options)) await choose(options[place]?.text)
}

async function chooseWrong({ options }: Question) {
  const count = rightPlaces(options).length
  const wrong = options.flatMap((option) => (option.right === true ? [] : [option]))
  for (const { text } of wrong.slice(0, count)) await choose(text)
  if (!wrong[0]) throw new Error('There is a wrong option')
  return wrong[0]
}

/** The number of its key belongs to the label, but is not read aloud. */
async function choose(text: string | undefined) {
  const label = [...document.querySelectorAll('fieldset label')].find(
    (each) => each.querySelector('span')?.textContent === plain(text),
  )
  if (!label) throw new Error('The option is shown')
  await userEvent.click(label)
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('`', '')
}
