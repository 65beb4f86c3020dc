// @vitest-environment jsdom
import type { Handle, HttpRequest } from '@flowscope/http-message'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ExplainContext } from '../../../src/features/message/explain.ts'
import { Message, type Reading } from '../../../src/features/message/message.tsx'
import { lookUp } from '../../../src/features/message/reference-lookup.ts'
import { SurroundingsContext } from '../../../src/features/message/surroundings.ts'
import { ThreadContext } from '../../../src/run-view/thread-context.ts'
import { moments, tokenRequest } from '../../messages.ts'
import { theWalk } from './corpus.ts'

/** Their code is fetched when they are first opened; a busy machine shall not decide the outcome. */
beforeAll(async () => {
  await import('../../../src/features/message/explained/explained-view.tsx')
  await import('../../../src/features/message/diff/diff-view.tsx')
  await import('../../../src/features/message/code/code-view.tsx')
})

afterEach(cleanup)
beforeEach(() => {
  localStorage.clear()
})

const request: HttpRequest = {
  ...tokenRequest,
  headers: [
    ...tokenRequest.headers,
    ['Connection', 'keep-alive'],
    ['User-Agent', 'test'],
    ['Accept', 'application/json'],
  ],
}

interface HeldProps {
  readonly reading: Reading
  readonly drafted?: HttpRequest
}

function Held({ reading, drafted }: HeldProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <ExplainContext value={lookUp}>
      <Message
        title="Request"
        travel={{ from: 'client', to: 'authServer', channel: 'back' }}
        shown={{ kind: 'request', request }}
        reading={reading}
        chosen={chosen}
        onChoose={setChosen}
        place={{
          moment: null,
          drafted: drafted ? { kind: 'request', request: drafted } : null,
          isDraft: true,
        }}
      />
    </ExplainContext>
  )
}

function Following({ children }: { readonly children: ReactNode }) {
  const [thread, follow] = useState<Handle | null>(null)
  const handleOf = (text: string) => (text === 'abc' ? ('verifier·1' as const) : undefined)
  return <ThreadContext value={{ handleOf, thread, follow }}>{children}</ThreadContext>
}

test('a newcomer has the routine headers folded, and nothing is left out', async () => {
  const user = userEvent.setup()
  render(<Held reading="wire" />)
  const fold = screen.getByText('4 routine headers')
  expect(fold.closest('details')?.open).toBe(false)
  await user.click(fold)
  expect(fold.closest('details')?.textContent).toContain('User-Agent: test')
  cleanup()
  localStorage.setItem('flowscope.settings', JSON.stringify({ depth: 'exam' }))
  render(<Held reading="wire" />)
  expect(screen.queryByText('4 routine headers')).toBeNull()
})

test('arrow keys go from a name to its value, and Enter opens the note of a part', async () => {
  const user = userEvent.setup()
  render(<Held reading="wire" />)
  screen.getByRole('button', { name: 'code' }).focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  expect(document.activeElement?.textContent).toBe('%3D')
  expect(screen.getByRole('complementary', { name: 'About %3D' })).toBeTruthy()
})

test('a value that the run knows can be followed, and is lit', async () => {
  const user = userEvent.setup()
  render(
    <Following>
      <Held reading="wire" />
    </Following>,
  )
  await user.click(screen.getByRole('button', { name: 'code_verifier' }))
  await user.click(screen.getByRole('button', { name: 'Follow this value' }))
  expect(document.querySelector('mark')?.textContent).toBe('abc')
})

test('each note in order says who checks, how to make the value, and where to read more', async () => {
  render(<Held reading="explained" />)
  const note = await screen.findByRole('article', { name: 'About code_verifier' })
  expect(note.textContent).toContain('codeVerifier.matches')
  expect(note.textContent).toContain("printf %s 'abc' | wc -c")
  const link = within(note).getByRole('link', { name: 'In the reference' })
  expect(link.getAttribute('href')).toBe('/reference/entries/token.form.code_verifier')
})

test('a draft beside what it was before it was edited', async () => {
  render(<Held reading="diff" drafted={{ ...request, method: 'PUT' }} />)
  expect(await screen.findByRole('heading', { name: 'Changed' })).toBeTruthy()
  expect(screen.getByText('start line')).toBeTruthy()
})

test('an untouched draft says that it is as it was drafted', async () => {
  render(<Held reading="diff" />)
  expect(await screen.findByText(/as it was drafted/)).toBeTruthy()
})

test('an edited message of the past is compared with what would have been sent', async () => {
  const { view } = await theWalk()
  const edited = { ...request, method: 'PUT' }
  const [, token] = moments
  const moment = {
    ...token,
    index: 1,
    key: 'edited',
    performed: null,
    decision: { type: 'send', step: 'token', edit: { kind: 'request', request: edited } },
  } as const
  const draftedAt = async () =>
    ({
      kind: 'request',
      step: 'token',
      from: 'client',
      to: 'authServer',
      channel: 'back',
      request,
    }) as const
  render(
    <SurroundingsContext value={{ view, draftedAt }}>
      <Message
        title="Request"
        travel={{ from: 'client', to: 'authServer', channel: 'back' }}
        shown={{ kind: 'request', request: edited }}
        reading="diff"
        chosen={null}
        onChoose={() => undefined}
        place={{ moment, drafted: null, isDraft: false }}
      />
    </SurroundingsContext>,
  )
  expect(await screen.findByRole('option', { name: 'what the web app wrote' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Changed' })).toBeTruthy()
})

test('the same call stands ready in four languages', async () => {
  const user = userEvent.setup()
  render(<Held reading="code" />)
  const tabs = await screen.findByRole('tablist', { name: 'Language' })
  expect(
    within(tabs)
      .getAllByRole('tab')
      .map((tab) => tab.textContent),
  ).toEqual(['cURL', 'Apex', 'Node', 'Python'])
  await user.click(within(tabs).getByRole('tab', { name: 'Python' }))
  expect(screen.getByRole('tabpanel').textContent).toContain('from http.client import')
})
