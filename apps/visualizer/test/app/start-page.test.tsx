// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartPage } from '../../src/app/start-page.tsx'
import { eraseStudy, record } from '../../src/study/study-log.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  eraseStudy()
  sessionStorage.clear()
})

test('a way in sets how much is told and begins a fresh walk', async () => {
  render(<StartPage />)
  await userEvent.click(screen.getByRole('button', { name: /Building an integration/ }))
  expect(location.pathname + location.search).toBe('/lab?engine=page&new')
  expect(JSON.parse(localStorage.getItem('flowscope.settings') ?? '')).toMatchObject({
    depth: 'developer',
  })
})

test('the walk runs where the visitor wants it', async () => {
  render(<StartPage />)
  await userEvent.click(screen.getByText('Where it runs: in this page'))
  await userEvent.click(screen.getByRole('radio', { name: /Over real sockets/ }))
  await userEvent.click(screen.getByRole('button', { name: /New to OAuth/ }))
  expect(location.search).toBe('?engine=wire&new')
})

test('who has begun to study sees what is due and what comes next', async () => {
  render(<StartPage />)
  expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull()
  cleanup()
  record({ type: 'review', card: 'any', rating: 'good', confidence: 'mid' })
  render(<StartPage />)
  const due = await screen.findByRole('link', { name: '11 new cards' })
  expect(due.getAttribute('href')).toBe('/review')
  expect(screen.getByRole('link', { name: /^Next lesson: / })).toBeDefined()
})

test('who has begun a walk is led back to it first', () => {
  expect(render(<StartPage />).queryByRole('link', { name: /Continue/ })).toBeNull()
  cleanup()
  sessionStorage.setItem('flowscope.runs.wire', '[{"kind":"decision"}]')
  render(<StartPage />)
  const link = screen.getByRole('link', { name: 'Continue where you left off' })
  expect(link.getAttribute('href')).toBe('/lab?engine=wire')
})
