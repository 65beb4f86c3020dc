// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ReferencePlace } from '../../../src/features/reference/reference-place.tsx'

afterEach(cleanup)

function Reference({ pathname }: { readonly pathname: string }) {
  const [query, setQuery] = useState('')
  return <ReferencePlace pathname={pathname} query={query} onQuery={setQuery} />
}

const field = () => screen.getByLabelText('Search the reference')
const title = () => document.querySelector('h1')?.textContent

test('shows an article, its place in the contents, and the pages beside it', () => {
  render(<Reference pathname="/reference/limits/codeUses" />)
  expect(title()).toBe('Uses of an authorization code')
  const contents = screen.getByLabelText('Reference, contents')
  expect(contents.querySelector('[aria-current="page"]')?.textContent).toBe(title())
  const turning = screen.getByLabelText('Pages before and after')
  expect(
    within(turning)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['PreviousLife of an authorization code', 'NextLife of an access token'])
})

test('says that it has no such article, and offers near ones', () => {
  render(<Reference pathname="/reference/limits/codeUsage" />)
  expect(title()).toBe('There is no such article')
  const near = [...document.querySelectorAll('main li a')].map(({ textContent }) => textContent)
  expect(near).toContain('Uses of an authorization code')
})

test('searches as one types; the keys lead through the results and back', async () => {
  const user = userEvent.setup()
  render(<Reference pathname="/reference" />)
  await user.keyboard('/')
  expect(document.activeElement).toBe(field())
  await user.keyboard('pixy')
  expect(screen.getByText(/^\d+ articles? for “pixy”$/).getAttribute('role')).toBe('status')
  const results = [...document.querySelectorAll('[data-result]')]
  expect(results[0]?.textContent).toBe('PKCE')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(results[0])
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(field())
  await user.keyboard('{Escape}')
  expect(title()).toBe('Reference')
})

test('puts the focus on the heading of a page that was turned to', () => {
  const { rerender } = render(<Reference pathname="/reference/glossary/pkce" />)
  expect(document.activeElement).toBe(document.body)
  rerender(<Reference pathname="/reference/glossary/nonce" />)
  expect(document.activeElement?.textContent).toBe('nonce')
})
