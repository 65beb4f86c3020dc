// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CommandDialogs } from '../../src/app/command-dialogs.tsx'
import { useShortcuts } from '../../src/app/use-shortcuts.ts'
import type { Command } from '../../src/features/commands/command.ts'
import { standInForDialogs } from '../dialogs.ts'

const ran = vi.fn<() => void>()
const closed = vi.fn<() => void>()

const send: Command = {
  id: 'send',
  label: 'Send token request',
  group: 'run',
  keys: 'n',
  disabledReason: null,
  run: ran,
}

function Screen() {
  useShortcuts(() => [send], true)
  return <CommandDialogs shown="palette" commandsNow={() => [send]} onClose={closed} />
}

beforeEach(() => {
  standInForDialogs()
  ran.mockClear()
  closed.mockClear()
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(cleanup)

test('what is typed before the palette has come arrives in it, and is no shortcut', async () => {
  render(<Screen />)
  expect(screen.queryByRole('combobox')).toBeNull()
  for (const key of ['t', 'n', 'Backspace', 'o']) fireEvent.keyDown(document.body, { key })
  const box = await screen.findByRole<HTMLInputElement>('combobox', undefined, { timeout: 20_000 })
  expect(box.value).toBe('to')
  expect(ran).not.toHaveBeenCalled()
})
