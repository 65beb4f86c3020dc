// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Choices } from '../../../src/features/states/choices.tsx'
import { differenceOf } from '../../../src/features/states/difference.ts'
import { Refusal } from '../../../src/features/states/refusal.tsx'
import { refused } from '../../messages.ts'

afterEach(cleanup)

test('cuts two values where they differ', () => {
  expect(differenceOf('https://a.example/cb', 'https://a.example/cb/')).toEqual({
    start: 'https://a.example/cb',
    one: '',
    other: '/',
    end: '',
  })
  expect(differenceOf('abcd', 'abxd')).toEqual({ start: 'ab', one: 'c', other: 'x', end: 'd' })
})

test('tells the cause, the words on the wire, and where the values differ', () => {
  if (!refused.verdict) throw new Error('The example has a verdict')
  render(
    <Refusal verdict={refused.verdict} note={refused.note}>
      <button type="button">Try again</button>
    </Refusal>,
  )
  expect(screen.getByRole('heading', { level: 2 }).textContent.trim()).toBe(
    'Refused by Salesforce: invalid_grant',
  )
  expect(screen.getByText('invalid code verifier')).toBeTruthy()
  const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)
  expect(marks).toEqual(['M', 'X'])
})

test('shows what cannot be decided, disabled and with the reason', () => {
  render(
    <Choices
      onChoose={() => undefined}
      choices={[
        { id: 'a', label: 'Close the window', enabled: true, outOfTurn: false, reason: null },
        {
          id: 'b',
          label: 'Refresh',
          enabled: false,
          outOfTurn: false,
          reason: 'There is no refresh token yet.',
        },
      ]}
    />,
  )
  const closed: HTMLButtonElement = screen.getByRole('button', { name: 'Refresh' })
  expect(closed.disabled).toBe(true)
  expect(screen.getByText('There is no refresh token yet.')).toBeTruthy()
})
