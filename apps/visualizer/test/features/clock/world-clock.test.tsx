// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import ClockSheet from '../../../src/features/clock/clock-sheet.tsx'
import { WorldClock } from '../../../src/features/clock/world-clock.tsx'
import { leadRun } from '../../deciding.ts'

const lead = leadRun()
const view = await lead.until('token')

test('the clock tells the time of the world, and what pressing it does', () => {
  render(<WorldClock view={view} decide={() => undefined} />)
  const clock = screen.getByRole('button', { name: 'World clock: Mon 10:00:02' })
  expect(clock.title).toBe('Move the world’s clock')
})

test('moves on by a quarter of an hour, or to just after the end of the code', async () => {
  const decided: unknown[] = []
  render(<ClockSheet view={view} decide={(event) => decided.push(event)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Move the clock on by 15 min' }))
  const code = screen.getByText('Authorization code').closest('li') ?? document.body
  await userEvent.click(
    within(code).getByRole('button', {
      name: 'Move to just after the end: Authorization code',
    }),
  )
  expect(decided).toEqual(
    [900_000, 900_750].map((milliseconds) => ({
      type: 'decide',
      decision: { type: 'advanceClock', milliseconds },
    })),
  )
  expect(code.textContent).toContain('expired authorization code')
})
