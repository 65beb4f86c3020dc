// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Command } from '../../../src/features/commands/command.ts'
import CommandPalette from '../../../src/features/commands/command-palette.tsx'
import { matching } from '../../../src/features/commands/matching.ts'
import ShortcutList from '../../../src/features/commands/shortcut-list.tsx'
import { shortcuts } from '../../../src/settings/shortcuts.ts'
import { standInForDialogs } from '../../dialogs.ts'

const ran = vi.fn<(id: string) => void>()

function command(id: string, label: string, rest: Partial<Command> = {}): Command {
  const run = () => {
    ran(id)
  }
  return { id, label, group: 'run', keys: null, disabledReason: null, run, ...rest }
}

const commands = [
  command('send', 'Send token request', { keys: shortcuts.send }),
  command('refresh', 'Refresh the access token', {
    group: 'decide',
    disabledReason: 'There is no refresh token yet.',
  }),
  command('transcript', 'Open the transcript', { group: 'places', keys: shortcuts.transcript }),
]

beforeEach(() => {
  standInForDialogs()
  localStorage.clear()
  ran.mockClear()
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(cleanup)

function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('')
  return <CommandPalette commands={commands} query={query} onQuery={setQuery} onClose={onClose} />
}

function openPalette() {
  const onClose = vi.fn<() => void>()
  render(<Palette onClose={onClose} />)
  return { user: userEvent.setup(), onClose, box: screen.getByRole('combobox') }
}

test('a command is found by the beginnings of its words and done by Enter', async () => {
  const { user, onClose, box } = openPalette()
  await user.type(box, 'tra op{Enter}')
  expect(ran.mock.calls).toEqual([['transcript']])
  expect(onClose).toHaveBeenCalledOnce()
})

test('what cannot be done is visited with its reason, and not done', async () => {
  const { user, onClose, box } = openPalette()
  await user.type(box, '{ArrowDown}{Enter}')
  const chosen = screen.getByRole('option', { selected: true })
  expect(chosen.textContent).toContain('There is no refresh token yet.')
  expect(chosen.getAttribute('aria-disabled')).toBe('true')
  expect(box.getAttribute('aria-activedescendant')).toBe(chosen.id)
  expect(ran).not.toHaveBeenCalled()
  expect(onClose).not.toHaveBeenCalled()
})

test('the list stands in groups until something is sought, and says when nothing fits', async () => {
  const { user, box } = openPalette()
  expect(screen.getAllByRole('group')).toHaveLength(3)
  await user.type(box, 'nowhere')
  expect(screen.queryAllByRole('option')).toEqual([])
  expect(screen.getByRole('status').textContent).toBe('Nothing is called “nowhere”.')
})

test('what begins as the query does comes first', () => {
  expect(matching(commands, 'token').map(({ id }) => id)).toEqual(['send', 'refresh'])
  expect(matching(commands, 're').map(({ id }) => id)).toEqual(['refresh', 'send'])
})

test('the list of shortcuts has every command with a key, and silences single keys', async () => {
  render(<ShortcutList commands={commands} onClose={() => undefined} />)
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'KeyWhat it does',
    'nSend token request',
    'tOpen the transcript',
  ])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Single keys act' }))
  expect(rows[1]?.textContent).toBe('nSend token request switched off')
})
