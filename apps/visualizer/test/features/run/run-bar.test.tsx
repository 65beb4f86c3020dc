// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
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

interface Given {
  readonly busy?: boolean
  readonly playing?: boolean
  readonly past?: boolean
  readonly onPlay?: () => void
  readonly onPosition?: (position: number) => void
}

function bar({ busy = false, playing = false, past = false, ...on }: Given) {
  return (
    <RunBar
      way={{
        primary: 'Send callback',
        rest: 'The walk is done',
        busy,
        canGoBack: true,
        canGoForward: past,
        onPrimary: nothing,
        onBack: nothing,
        onForward: nothing,
      }}
      play={{
        playing,
        speed: 1,
        ended: false,
        onPlay: on.onPlay ?? nothing,
        onSpeed: nothing,
      }}
      place={{
        position: 2,
        length: 5,
        nameOf: (step) => `step ${String(step)}`,
        onPosition: on.onPosition ?? nothing,
      }}
      onAsk={() => undefined}
      onRestart={nothing}
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
  const { rerender } = render(bar({ busy: true }))
  pass(150)
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'true' })
  rerender(bar({ busy: false }))
  pass(500)
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'false' })
})

test('a message that stays away is said to be under way until it is back', () => {
  const { rerender } = render(bar({ busy: true }))
  pass(250)
  expect(primary()).toEqual({ words: 'Under way…', disabled: 'true' })
  rerender(bar({ busy: false }))
  expect(primary()).toEqual({ words: 'Send callback', disabled: 'false' })
})

test('a press or a key elsewhere pauses Play, looking around does not', () => {
  const onPlay = vi.fn()
  render(bar({ playing: true, onPlay }))
  fireEvent.keyDown(document.body, { key: 'Tab' })
  fireEvent.pointerDown(screen.getByLabelText('Speed'))
  expect(onPlay).not.toHaveBeenCalled()
  fireEvent.pointerDown(document.body)
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(onPlay).toHaveBeenCalledTimes(2)
})

test('the slider names the step it stands on, and moves the run when it is let go', () => {
  const onPosition = vi.fn()
  render(bar({ past: true, onPosition }))
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Go to step' })
  fireEvent.input(slider, { target: { value: '4' } })
  expect(slider.getAttribute('aria-valuetext')).toBe('4 of 5, step 3')
  expect(onPosition).not.toHaveBeenCalled()
  slider.dispatchEvent(new Event('change'))
  expect(onPosition).toHaveBeenCalledExactlyOnceWith(4)
})

test('says in the past that a change makes a fork', () => {
  const { rerender } = render(bar({ past: false }))
  expect(screen.queryByText(/forks here/)).toBeNull()
  rerender(bar({ past: true }))
  expect(screen.getByText(/forks here/)).toBeDefined()
})
