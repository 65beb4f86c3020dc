// @vitest-environment jsdom
import { lessonNamed, type Lesson } from '@flowscope/lessons'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { expectingNothing, Predict } from '../../../src/features/lesson/predict.tsx'
import { Told } from '../../../src/features/lesson/told.tsx'

afterEach(cleanup)

const { predict, reason, sources } = (lessonNamed('authorize-url') as Lesson)
  .rounds[0] as Lesson['rounds'][0]
const answers = [predict.right, ...predict.wrong.map(({ text }) => text)]

function Asked({ onAnswer }: { readonly onAnswer: (expecting: unknown) => void }) {
  const [expecting, expect] = useState(expectingNothing)
  return (
    <Predict
      ask={predict.ask}
      answers={answers}
      expecting={expecting}
      onExpect={expect}
      onSubmit={() => {
        onAnswer(expecting)
      }}
    />
  )
}

test('a question asks for one answer and how sure one is, and Enter answers', async () => {
  const onAnswer = vi.fn()
  render(<Asked onAnswer={onAnswer} />)
  expect(screen.getByRole('group', { name: predict.ask })).toBeTruthy()
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: predict.wrong[1]?.text ?? '' }))
  await user.click(screen.getByRole('radio', { name: 'high' }))
  await user.keyboard('{Enter}')
  expect(onAnswer).toHaveBeenLastCalledWith({ chosen: 2, confidence: 'high' })
})

test('the answers come in an order of their own, the right one among them', () => {
  render(<Asked onAnswer={vi.fn()} />)
  const group = screen.getByRole('group', { name: predict.ask })
  const shown = [...group.querySelectorAll('label')].map(({ textContent }) => textContent)
  expect([...shown].sort()).toEqual([...answers].map((text) => text.replaceAll('`', '')).sort())
})

const told = [
  { text: predict.right, why: null },
  ...predict.wrong.map(({ text, why }) => ({ text, why })),
]

test('a sure mistake is told with its own reason and with a word more', () => {
  render(
    <Told
      guess={{ chosen: 1, confidence: 'high' }}
      answers={told}
      came="302 Found"
      reason={reason}
      sources={sources}
    />,
  )
  expect(screen.getByText('It is another way')).toBeTruthy()
  expect(screen.getByText(predict.wrong[0]?.why ?? '')).toBeTruthy()
  expect(screen.getByText(predict.right)).toBeTruthy()
  expect(screen.getByText('302 Found')).toBeTruthy()
  expect(screen.getByText(/worth a second look/)).toBeTruthy()
})

test('a lucky guess gets the reason as well', () => {
  render(
    <Told
      guess={{ chosen: 0, confidence: 'low' }}
      answers={told}
      came={null}
      reason={reason}
      sources={sources}
    />,
  )
  expect(screen.getByText('You foresaw it')).toBeTruthy()
  expect(screen.getByText(/though you were not sure/)).toBeTruthy()
  expect(screen.getAllByRole('link').length).toBe(sources.length)
})
