// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { DraftView } from '../../../src/features/message/draft-view.tsx'
import type { Editable } from '../../../src/features/message/editable.ts'
import { tokenRequest } from '../../messages.ts'

afterEach(cleanup)

Element.prototype.scrollIntoView = () => undefined

const drafted: Editable = { kind: 'request', request: tokenRequest }

function Held() {
  const [edited, setEdited] = useState<Editable | null>(null)
  const [editing, setEditing] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <DraftView
      title="Next: token request"
      travel={{ from: 'client', to: 'authServer', channel: 'back' }}
      drafted={drafted}
      edited={edited}
      target={tokenRequest.target}
      editing={editing}
      reading="wire"
      chosen={chosen}
      onChoose={setChosen}
      onEdit={setEdited}
      onEditing={setEditing}
    />
  )
}

test('an edited value is said to differ until the draft is reset', async () => {
  const user = userEvent.setup()
  render(<Held />)
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  const verifier = screen.getByRole('textbox', { name: 'Value of code_verifier' })
  await user.clear(verifier)
  await user.type(verifier, 'other')
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByRole('status').textContent).toBe(
    'Differs from the draft: code_verifier changed, Content-Length changed',
  )
  await user.click(screen.getByRole('button', { name: 'Reset' }))
  expect(screen.getByRole('status').textContent).toBe('')
})

test('a parameter can be removed and the others moved by buttons', async () => {
  const user = userEvent.setup()
  render(<Held />)
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  await user.click(screen.getByRole('button', { name: 'Move code down' }))
  const names = screen.getAllByRole('textbox', { name: /Name of parameter/ })
  expect(names.map((each) => (each as HTMLInputElement).value)).toEqual(['code_verifier', 'code'])
  await user.click(screen.getByRole('button', { name: 'Remove code' }))
  expect(screen.queryByRole('textbox', { name: 'Value of code' })).toBeNull()
})
