// @vitest-environment jsdom
import type { Run } from '@flowscope/flow'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ComparePage } from '../../../src/features/compare/compare-page.tsx'
import { wordsOfDecision } from '../../../src/run-view/steps.ts'
import { viewsOfTheWalk } from '../../walk.ts'

afterEach(cleanup)

let whole: Run
let shorter: Run

beforeAll(async () => {
  const views = await viewsOfTheWalk()
  const last = views.at(-1)
  if (!last) throw new Error('The walk has no end')
  whole = last.run
  const journal = whole.journal.slice(0, -4)
  shorter = { ...whole, id: 'run·2', name: 'cut short', journal }
})

function page(a: Run, b: Run, chosen: string[] = []) {
  render(
    <ComparePage
      runs={[whole, shorter]}
      a={a}
      b={b}
      nameOf={wordsOfDecision}
      onChoose={(...ids) => {
        chosen.push(ids.join(' '))
      }}
    />,
  )
}

test('opens the first difference, and goes from one to the next', async () => {
  page(whole, shorter)
  const step = () => screen.getByRole('heading', { level: 2 }).textContent
  const steps = whole.journal.length / 2
  expect(step()).toContain(`Step ${String(steps - 1)}: `)
  expect(step()).toContain('only in the first')
  await userEvent.click(screen.getByRole('button', { name: 'Next difference' }))
  expect(step()).toContain(`Step ${String(steps)}: `)
  expect(screen.getByText('Difference 2 of 2')).toBeDefined()
})

test('lists every step with its mark in words', () => {
  page(whole, shorter)
  const items = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('listitem')
  const marks = items.map(({ textContent }) => /same|only in the first$/.exec(textContent)?.[0])
  const same = marks.slice(0, -2).map(() => 'same')
  expect(marks).toEqual([...same, 'only in the first', 'only in the first'])
})

test('chooses other runs, and swaps them', async () => {
  const chosen: string[] = []
  page(whole, shorter, chosen)
  await userEvent.selectOptions(screen.getByLabelText('Second run'), whole.name)
  await userEvent.click(screen.getByRole('button', { name: 'Swap' }))
  expect(chosen).toEqual(['run·1 run·1', 'run·2 run·1'])
})

test('says so where there is nothing to compare', () => {
  page(whole, whole)
  expect(screen.getByText(/one and the same run/)).toBeDefined()
})
