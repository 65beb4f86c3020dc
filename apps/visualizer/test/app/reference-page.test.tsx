// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import ReferencePage from '../../src/app/reference-page.tsx'
import { usePlaceLinks } from '../../src/app/use-place-links.ts'

beforeEach(() => {
  history.replaceState(null, '', '/reference')
})

afterEach(cleanup)

function ReferenceInTheApp() {
  usePlaceLinks()
  return <ReferencePage />
}

const lookFor = (text: string) => {
  fireEvent.change(screen.getByLabelText('Search the reference'), { target: { value: text } })
}

test('keeps what is searched for in the address, without a new entry in the history', () => {
  const before = history.length
  render(<ReferencePage />)
  lookFor('pixy & more')
  expect(new URL(location.href).searchParams.get('q')).toBe('pixy & more')
  lookFor('')
  expect([location.search, history.length]).toEqual(['', before])
})

test('turns to an article within the page', () => {
  render(<ReferenceInTheApp />)
  lookFor('pixy')
  fireEvent.click(screen.getByText('PKCE', { selector: '[data-result]' }))
  expect(location.pathname + location.search).toBe('/reference/glossary/pkce')
  expect(document.querySelector('h1')?.textContent).toBe('PKCE')
})
