// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { GlossaryLinks } from '../../../src/features/reference/glossary-links.tsx'
import { Disclosure } from '../../../src/ui/disclosure.tsx'
import { Prose } from '../../../src/ui/prose.tsx'

afterEach(cleanup)

test('links jargon to the glossary, but not inside what is pressed', async () => {
  render(
    <GlossaryLinks>
      <Disclosure summary={<Prose text="Why PKCE?" />}>
        <Prose text="With PKCE a stolen `code` is worthless." />
      </Disclosure>
    </GlossaryLinks>,
  )
  const links = await screen.findAllByRole('link', { hidden: true }, { timeout: 15_000 })
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['PKCE', '/reference/glossary/pkce'],
  ])
  expect(screen.getByText('code').tagName).toBe('CODE')
})
