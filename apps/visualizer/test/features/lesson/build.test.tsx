// @vitest-environment jsdom
import type { Entered, FieldDifference, Rung, Sheet } from '@flowscope/study'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Build } from '../../../src/features/lesson/build.tsx'

afterEach(cleanup)

const choices = [
  { text: 'aPrxCode', of: 'code·1', scheme: '' },
  { text: 'stateText', of: 'state·1', scheme: '' },
] as const

const sheet: Sheet = {
  head: 'POST /services/oauth2/token',
  fields: [
    { name: 'grant_type', place: 'parameter', right: 'authorization_code', choices: null },
    { name: 'code', place: 'parameter', right: 'aPrxCode', choices },
    { name: 'redirect_uri', place: 'parameter', right: 'http://localhost:3000/cb', choices: null },
  ],
}

interface WrittenProps {
  readonly rung: Rung
  readonly differences?: readonly FieldDifference[]
  readonly before?: readonly Entered[]
  readonly onSend: (entered: readonly Entered[]) => void
}

function Written({ rung, differences = [], before = [], onSend }: WrittenProps) {
  const [entered, enter] = useState(before)
  return (
    <Build
      task={{ ask: 'Complete it.', fields: ['code', 'grant_type'] }}
      rung={rung}
      sheet={sheet}
      entered={entered}
      differences={differences}
      onEnter={enter}
      onSubmit={() => {
        onSend(entered)
      }}
    />
  )
}

test('on the first rung the message is there to be read', () => {
  render(<Written rung="A" onSend={vi.fn()} />)
  expect(screen.getByText('The message is complete: read it, and send it.')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText('authorization_code')).toBeTruthy()
})

test('long values are chosen by their names, short ones are typed, and Enter sends', async () => {
  const onSend = vi.fn()
  render(<Written rung="C" onSend={onSend} />)
  const user = userEvent.setup()
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Value of code' }),
    'Authorization code (aPrxCo…)',
  )
  await user.type(
    screen.getByRole('textbox', { name: 'Value of grant_type' }),
    'authorization_code{Enter}',
  )
  expect(onSend).toHaveBeenLastCalledWith([
    { name: 'code', value: 'aPrxCode' },
    { name: 'grant_type', value: 'authorization_code' },
  ])
})

test('what was not right is marked until it is changed', async () => {
  const before = [{ name: 'code', value: 'stateText' }]
  const differences = [{ name: 'code', given: 'stateText', right: 'aPrxCode' }]
  render(<Written rung="B" before={before} differences={differences} onSend={vi.fn()} />)
  const field = screen.getByRole('combobox', { name: 'Value of code' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await userEvent.setup().selectOptions(field, 'aPrxCode')
  expect(field.getAttribute('aria-invalid')).toBe('false')
})

test('on the last rung the names are gone as well, and fields are added by hand', async () => {
  const onSend = vi.fn()
  render(<Written rung="D" onSend={onSend} />)
  expect(screen.queryByText('grant_type')).toBeNull()
  expect(screen.getByText('redirect_uri')).toBeTruthy()
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'Name of field 1' }), 'code')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Value of field 1' }), 'aPrxCode')
  await user.click(screen.getByRole('button', { name: 'Add a field' }))
  await user.type(screen.getByRole('textbox', { name: 'Name of field 2' }), 'grant_type')
  await user.type(screen.getByRole('textbox', { name: 'Text of field 2' }), 'x{Enter}')
  expect(onSend).toHaveBeenLastCalledWith([
    { name: 'code', value: 'aPrxCode' },
    { name: 'grant_type', value: 'x' },
  ])
})
