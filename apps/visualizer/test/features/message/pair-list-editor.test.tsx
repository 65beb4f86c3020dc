// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { PairListEditor, type Pair } from '../../../src/features/message/pair-list-editor.tsx'

afterEach(cleanup)

function Held() {
  const [pairs, setPairs] = useState<readonly Pair[]>([
    ['scope', 'api'],
    ['state', 'abc'],
  ])
  return (
    <PairListEditor
      legend="Query"
      unit="parameter"
      separator="="
      pairs={pairs}
      onChange={setPairs}
    />
  )
}

const focused = () => document.activeElement?.getAttribute('aria-label')

test('the focus stays among the rows when one is removed', async () => {
  const user = userEvent.setup()
  render(<Held />)
  await user.click(screen.getByRole('button', { name: 'Remove state' }))
  expect(focused()).toBe('Remove scope')
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toContain('Add')
})

test('the focus goes along with a row that moves', async () => {
  render(<Held />)
  await userEvent.click(screen.getByRole('button', { name: /Move scope down/ }))
  expect(focused()).toMatch(/^Move scope down/)
  expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual([
    ...['state', 'abc'],
    ...['scope', 'api'],
  ])
})
