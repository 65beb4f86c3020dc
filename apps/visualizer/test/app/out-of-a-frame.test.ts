// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import '../fresh-page.ts'
import { goTo } from '../../src/app/location.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a place is opened in this window', () => {
  goTo('/learn')
  expect(location.pathname).toBe('/learn')
})

test('in somebody else’s page only embedded lessons are shown; the rest gets a window', () => {
  const open = vi.fn()
  vi.stubGlobal('open', open)
  vi.stubGlobal('parent', {})
  goTo('/live')
  expect(open.mock.calls).toEqual([['/live', '_blank', 'noopener']])
  goTo('/embed/pkce')
  expect(location.pathname).toBe('/embed/pkce')
})
