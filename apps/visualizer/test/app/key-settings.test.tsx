// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KeySettings } from '../../src/app/key-settings.tsx'
import { keysWith, ownKeysOf } from '../../src/settings/own-keys.ts'
import { settingsOf } from '../../src/settings/settings.ts'
import { shortcuts } from '../../src/settings/shortcuts.ts'

beforeEach(() => {
  localStorage.clear()
})

afterEach(cleanup)

const kept = () => settingsOf(localStorage.getItem('flowscope.settings')).keys
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

test('another key is pressed into the field and kept on this device', async () => {
  render(<KeySettings />)
  await userEvent.type(field('Back one step'), 'Z')
  expect(field('Back one step').value).toBe('z')
  expect(kept()).toEqual({ back: 'z' })
})

test('a key that another action has is refused, and the field says whose it is', async () => {
  render(<KeySettings />)
  const back = field('Back one step')
  await userEvent.type(back, 'n')
  expect(back.getAttribute('aria-invalid')).toBe('true')
  const told = document.getElementById(back.getAttribute('aria-describedby') ?? '')
  expect(told?.textContent).toContain('“n” is the key for “Send what is next” already.')
  expect(kept()).toEqual({})
  await userEvent.tab()
  expect(back.value).toBe('b')
})

test('an empty field is an action without a key, and the usual keys come back', async () => {
  render(<KeySettings />)
  await userEvent.clear(field('Back one step'))
  expect(keysWith(kept()).back).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the usual keys' }))
  expect(keysWith(kept())).toEqual(shortcuts)
})

test('kept keys that are no keys, or that two actions would share, are left out', () => {
  expect(ownKeysOf({ back: 'xy', send: 7, nobody: 'q', play: 'q' })).toEqual({ play: 'q' })
  expect(ownKeysOf({ back: 'n' })).toEqual({})
  expect(ownKeysOf({ back: 'n', send: 'b' })).toEqual({ back: 'n', send: 'b' })
})
