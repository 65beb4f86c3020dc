// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { LiveRegion } from '../../src/app/live-region.tsx'
import type { RunView } from '../../src/run-view/run-view.ts'
import { say } from '../../src/ui/voice.ts'
import { viewsOfTheWalk } from '../walk.ts'

let walk: readonly RunView[]

beforeAll(async () => {
  walk = await viewsOfTheWalk()
})

afterEach(cleanup)

function viewAt(step: number): RunView {
  const view = walk[step]
  if (!view) throw new Error('The walk is longer')
  return view
}

function heard(): string {
  return screen.getByRole('status').textContent.trim()
}

test('one voice tells the newest of several steps, once it is answered', async () => {
  const { rerender } = render(<LiveRegion view={viewAt(1)} />)
  rerender(<LiveRegion view={viewAt(2)} />)
  rerender(<LiveRegion view={{ ...viewAt(2), busy: true }} />)
  rerender(<LiveRegion view={viewAt(3)} />)
  await waitFor(() => {
    expect(heard()).toBe('Step 3, Redirect out answered: 302. State: authorizing.')
  })
  expect(screen.getAllByRole('status')).toHaveLength(1)
})

test('what else is said goes through the same voice, and the same words twice are heard twice', () => {
  render(<LiveRegion view={viewAt(1)} />)
  act(() => {
    say('Link copied.')
  })
  const first = screen.getByRole('status').textContent
  act(() => {
    say('Link copied.')
  })
  expect(heard()).toBe('Link copied.')
  expect(screen.getByRole('status').textContent).not.toBe(first)
})
