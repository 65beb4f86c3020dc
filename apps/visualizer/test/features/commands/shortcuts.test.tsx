// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useShortcuts } from '../../../src/app/use-shortcuts.ts'
import type { Command } from '../../../src/features/commands/command.ts'
import { ariaKeys, isSingleKey, shortcuts } from '../../../src/settings/shortcuts.ts'

const pressed = vi.fn<(id: string) => void>()

function commandOf(id: keyof typeof shortcuts, disabledReason: string | null = null): Command {
  const run = () => {
    pressed(id)
  }
  return { id, label: id, group: 'run', keys: shortcuts[id], disabledReason, run }
}

function Page({ singleKeys = true }: { readonly singleKeys?: boolean }) {
  useShortcuts(
    () => [commandOf('send'), commandOf('back', 'This is the start.'), commandOf('palette')],
    singleKeys,
  )
  return <input aria-label="A field" />
}

beforeEach(() => {
  pressed.mockClear()
})

afterEach(cleanup)

test('no key does two things, and each is told to assistive technology', () => {
  const keys = Object.values(shortcuts)
  expect(new Set(keys).size).toBe(keys.length)
  expect(ariaKeys(shortcuts.palette)).toBe('Control+K Meta+K')
  expect(keys.filter((each) => isSingleKey(each) && each.length !== 1)).toEqual([])
})

test('a single key acts, but not in a field and not with a modifier', async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.keyboard('n{Control>}n{/Control}')
  await user.type(screen.getByRole('textbox'), 'nnn')
  expect(pressed.mock.calls).toEqual([['send']])
})

test('a key whose command cannot be done now does nothing', async () => {
  render(<Page />)
  await userEvent.keyboard('b')
  expect(pressed).not.toHaveBeenCalled()
})

test('switched off, single keys are silent, and the palette still opens, also from a field', async () => {
  const user = userEvent.setup()
  render(<Page singleKeys={false} />)
  await user.keyboard('n')
  await user.type(screen.getByRole('textbox'), '{Control>}k{/Control}')
  expect(pressed.mock.calls).toEqual([['palette']])
})

test('an open dialog keeps its keys to itself', async () => {
  render(
    <>
      <Page />
      <dialog open />
    </>,
  )
  await userEvent.keyboard('n')
  expect(pressed).not.toHaveBeenCalled()
})
