// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useArrival, type Captured } from '../../../src/features/lanes/use-arrival.ts'
import { viewsOfTheWalk } from '../../walk.ts'

const views = await viewsOfTheWalk()
const at = (position: number): Captured => {
  const view = views[position]
  if (!view) throw new Error(`The walk has no step ${String(position)}`)
  return view
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a message travels when it has been sent, and then rests', () => {
  const { result, rerender } = renderHook(useArrival, { initialProps: at(3) })
  expect(result.current).toBeNull()
  rerender(at(4))
  expect(result.current).toBe(3)
  act(() => {
    vi.runAllTimers()
  })
  expect(result.current).toBeNull()
})

test('nothing travels when a run is opened or many steps come at once', () => {
  const { result, rerender } = renderHook(useArrival, { initialProps: at(0) })
  rerender(at(9))
  expect(result.current).toBeNull()
  const { run, moments } = at(10)
  const other = { ...run, id: 'other' }
  rerender({ run: other, runs: [run, other], moments })
  expect(result.current).toBeNull()
})

test('in a fork that was made just now, what was decided differently travels', () => {
  const { run, moments } = at(10)
  const fork = { ...run, id: 'fork', forkedFrom: { run: run.id, decisions: 4 } }
  const { result, rerender } = renderHook(useArrival, {
    initialProps: { run, runs: [run], moments },
  })
  rerender({ run: fork, runs: [run, fork], moments: moments.slice(0, 5) })
  expect(result.current).toBe(4)
})
