// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RunBar } from '../../../src/features/run/run-bar.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const nothing = () => undefined

function bar(busy: boolean) {
  return (
    <RunBar
      primary="Send callback"
      rest="The walk is done"
      busy={busy}
      playing={false}
      canGoBack={false}
      canGoForward={false}
      position={0}
      length={0}
      onPrimary={nothing}
      onBack={nothing}
      onForward={nothing}
      onRestart={nothing}
      onPlay={nothing}
    />
  )
}

function primary() {
  const button = screen.getByRole('button', { name: /Send callback|Under way/ })
  return { words: button.textContent.trim(), disabled: button.getAttribute('aria-disabled') }
}

function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

test('a message that is soon back closes the button without renaming it', () => {
  const { rerender } = render(bar(true))
  pass(150)
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'true' })
  rerender(bar(false))
  pass(500)
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'false' })
})

test('a message that stays away is said to be under way until it is back', () => {
  const { rerender } = render(bar(true))
  pass(250)
  expect(primary()).toEqual({ words: 'Under way…', disabled: 'true' })
  rerender(bar(false))
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'false' })
})
