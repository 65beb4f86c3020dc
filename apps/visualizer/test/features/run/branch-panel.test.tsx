// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { BranchView } from '../../../src/features/run/branch-view.ts'
import BranchPanel from '../../../src/features/run/branch-panel.tsx'

afterEach(cleanup)

const branch = (id: string, parent: string | null, more: Partial<BranchView> = {}): BranchView => ({
  id,
  name: `name of ${id}`,
  parent,
  shared: 2,
  steps: 5,
  outcome: 'open',
  pinned: false,
  folded: false,
  ...more,
})

const branches = [
  branch('a', null),
  branch('b', 'a', { outcome: 'refused' }),
  branch('c', 'b', { folded: true }),
  branch('d', 'c', { pinned: true }),
]

function panel(current = 'a') {
  const done: string[] = []
  const noted =
    (what: string) =>
    (...values: readonly unknown[]) => {
      done.push([what, ...values].join(' '))
    }
  render(
    <BranchPanel
      branches={branches}
      current={current}
      limit={8}
      actions={{
        open: noted('open'),
        unfold: noted('unfold'),
        pin: noted('pin'),
        rename: noted('rename'),
        compare: noted('compare'),
      }}
    />,
  )
  return { done, user: userEvent.setup() }
}

const rows = () =>
  screen
    .getAllByRole('treeitem')
    .map((row) => `${row.getAttribute('aria-level') ?? ''} ${row.textContent}`)

const focused = () => document.activeElement?.getAttribute('data-branch')

test('stands each fork below the run it left, and says how it ended', () => {
  panel()
  expect(rows()).toEqual([
    '1 name of a5 steps, you are here open',
    '2 name of b5 steps, forks after step 2 refused',
    '3 name of d5 steps, forks after step 2, pinned open',
  ])
})

test('is walked by arrow keys from one stop, and Enter opens', async () => {
  const { done, user } = panel()
  await user.tab()
  expect(focused()).toBe('a')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('d')
  await user.keyboard('{Home}{ArrowLeft}')
  expect(rows()).toHaveLength(1)
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  expect(done).toEqual(['open b'])
  await user.keyboard('{End}{ArrowLeft}{ArrowLeft}')
  expect(rows()).toHaveLength(2)
})

test('does with the focused branch what can be done with it', async () => {
  const { done, user } = panel()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  await user.click(screen.getByRole('button', { name: 'Compare with “name of a”' }))
  await user.click(screen.getByRole('button', { name: 'Pin' }))
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.keyboard('by hand{Enter}')
  expect(done).toEqual(['compare a b', 'pin b true', 'rename b by hand'])
})

test('shows a run again that was folded away', async () => {
  const { done, user } = panel()
  await user.click(screen.getByText('1 folded away'))
  await user.click(screen.getByRole('button', { name: 'Show “name of c” again' }))
  expect(done).toEqual(['unfold c'])
})
