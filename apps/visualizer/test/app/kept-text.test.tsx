// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { keepText, keptText } from '../../src/app/kept-text.ts'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

const long = Array.from({ length: 9000 }, (_, at) => `entry ${String(at)};`).join('')

test('a long text comes back as it was, and so does a shorter one after it', () => {
  expect(keptText(sessionStorage, 'runs')).toBeNull()
  for (const text of [long, `${long}one more`, 'short', '']) {
    expect(keepText(sessionStorage, 'runs', text)).toBe(true)
    expect(keptText(sessionStorage, 'runs')).toBe(text)
  }
  expect(sessionStorage).toHaveLength(1)
})

test('of a text that has grown at its end only the end is written', () => {
  keepText(sessionStorage, 'runs', long)
  const written = vi.spyOn(Storage.prototype, 'setItem')
  keepText(sessionStorage, 'runs', `${long}one more`)
  expect(written.mock.calls.map(([key]) => key)).toEqual(['runs.5'])
})

test('what does not fit leaves what was there', () => {
  keepText(sessionStorage, 'runs', long)
  expect(keepText(sessionStorage, 'runs', 'x'.repeat(6_000_000))).toBe(false)
  expect(keptText(sessionStorage, 'runs')).toBe(long)
})
