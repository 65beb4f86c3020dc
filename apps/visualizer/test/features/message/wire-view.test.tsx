// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ExplainContext } from '../../../src/features/message/explain.ts'
import { lookUp } from '../../../src/features/message/reference-lookup.ts'
import { requestLines } from '../../../src/features/message/wire-lines.ts'
import { WireView } from '../../../src/features/message/wire-view.tsx'
import { tokenRequest } from '../../messages.ts'

afterEach(cleanup)

const lines = requestLines(tokenRequest)

function Held() {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <ExplainContext value={lookUp}>
      <WireView lines={lines} chosen={chosen} onChoose={setChosen} />
    </ExplainContext>
  )
}

test('a name opens its note beside it, and closes it again', async () => {
  const user = userEvent.setup()
  render(<Held />)
  const name = screen.getByRole('button', { name: 'code_verifier' })
  await user.click(name)
  const note = screen.getByRole('complementary', { name: 'About code_verifier' })
  expect(name.getAttribute('aria-controls')).toBe(note.id)
  await user.click(name)
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('a name that the reference does not know is plain text', () => {
  render(
    <WireView
      lines={[
        {
          kind: 'header',
          named: { place: 'response.header', name: 'X-Own' },
          name: 'X-Own',
          value: '1',
        },
      ]}
      chosen={null}
      onChoose={() => undefined}
    />,
  )
  expect(screen.queryByRole('button')).toBeNull()
})
