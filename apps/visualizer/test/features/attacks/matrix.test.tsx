// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Matrix } from '../../../src/features/attacks/matrix.tsx'

afterEach(cleanup)

const stopped = {
  attack: 'codeInterception',
  defence: 'pkce',
  evidence: { succeeded: false, sentence: 'The code buys nothing.' },
} as const

test('a cell that was played says how it ended and leads to its run; the others are open', () => {
  render(<Matrix results={[stopped]} />)
  const cell = screen.getByRole('link', { name: 'A code caught on its way, PKCE: stopped' })
  expect(cell.getAttribute('href')).toBe('/attack/codeInterception?engine=page&on=pkce&all=')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(screen.getAllByText('being played').length).toBe(screen.getAllByRole('cell').length - 1)
})

test('a cell that has the focus tells what happened there', async () => {
  render(<Matrix results={[stopped]} />)
  await userEvent.tab()
  expect(screen.getByText('The code buys nothing.')).toBeTruthy()
})
