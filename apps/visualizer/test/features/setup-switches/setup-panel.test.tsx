// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Configuration } from '@flowscope/stage'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playMoves, settled } from '../../../src/app/scenes/director.ts'
import { SetupPanel } from '../../../src/features/setup-switches/setup-panel.tsx'
import { runViewOf, type RunView } from '../../../src/run-view/run-view.ts'
import { openConductor } from '../../walk.ts'

let conductor = openConductor()
let changes: Configuration[] = []

beforeEach(() => {
  conductor = openConductor()
  changes = []
})

afterEach(() => {
  cleanup()
  conductor.stop()
})

function show(view: RunView) {
  render(<SetupPanel view={view} onChange={(change) => changes.push(change)} />)
}

test('a switch decides a change of the setting that Setup names', async () => {
  show(runViewOf(await settled(conductor)))
  const secret = screen.getByRole('switch', { name: 'Require Secret for Web Server Flow' })
  await userEvent.click(secret)
  expect(changes).toMatchObject([
    { at: 'app', org: 'acme', settings: { requireSecretForWebServerFlow: false } },
  ])
})

test('what was saved in the run is what the switches show, with how it was at the start', async () => {
  const settings = { pkce: false }
  await playMoves(conductor, [{ type: 'configure', change: { at: 'webApp', settings } }])
  show(runViewOf(await settled(conductor)))
  const pkce = screen.getByRole<HTMLInputElement>('switch', { name: 'PKCE' })
  expect(pkce.checked).toBe(false)
  expect(screen.getByText('1 setting differs from the start')).toBeTruthy()
  expect(screen.getByText('Changed. At the start: On')).toBeTruthy()
})
