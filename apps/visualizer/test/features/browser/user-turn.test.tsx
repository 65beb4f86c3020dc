// @vitest-environment jsdom
import type { Draft } from '@flowscope/stage'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { UserTurn } from '../../../src/features/browser/user-turn.tsx'

afterEach(cleanup)

const draft: Extract<Draft, { kind: 'form' }> = {
  kind: 'form',
  step: 'logIn',
  url: 'http://acme.my.localhost:3001/',
  fields: [{ name: 'pw', type: 'password', label: 'Password', value: '' }],
  buttons: [{ name: 'Login', label: 'Log In' }],
  suggestion: [['username', 'student@acme.example']],
}

const users = ['sam', 'ines'].map((name) => ({
  name,
  username: `${name}@acme.example`,
  password: `secret of ${name}`,
  remarks: name === 'ines' ? ['deactivated'] : [],
}))

const props = { primary: 'Login', html: null, users, cookies: [] } as const

test('one tap logs a practice user in', async () => {
  const onPress = vi.fn()
  render(<UserTurn {...props} draft={draft} onPress={onPress} />)
  const list = screen.getByRole('region', { name: 'Log in as' })
  await userEvent.click(within(list).getByRole('button', { name: /ines@acme.example deactivated/ }))
  expect(onPress.mock.calls).toEqual([
    [
      {
        typed: [
          ['username', 'ines@acme.example'],
          ['pw', 'secret of ines'],
        ],
        button: 'Login',
      },
    ],
  ])
})

test('asked for a code, it says which one was sent', () => {
  const fields = [{ name: 'emc', type: 'text', label: 'Verification Code', value: '' }] as const
  const asked = { ...draft, fields, suggestion: [['emc', '271828']] as const }
  render(<UserTurn {...props} draft={asked} onPress={() => undefined} />)
  expect(screen.getByText(/it is 271828/)).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Log in as' })).toBeNull()
})

test('the cookies of the browser are shown on demand', async () => {
  render(<UserTurn {...props} draft={draft} onPress={() => undefined} />)
  expect(screen.queryByText('The browser keeps no cookie yet.')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Cookies (0)' }))
  expect(screen.getByText('The browser keeps no cookie yet.')).toBeTruthy()
})
