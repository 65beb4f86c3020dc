// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { keepInTab, useKeptInTab } from '../../src/app/kept-in-tab.ts'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const tooMuch = 'x'.repeat(6_000_000)

test('a run that outgrows the tab is told, keeps what it had, and is kept again when shorter', () => {
  const { result } = renderHook(useKeptInTab)
  const keep = (text: string) => {
    act(() => {
      keepInTab('runs', text)
    })
    return [result.current, sessionStorage.getItem('runs')?.length]
  }
  expect(keep('short')).toEqual([true, 5])
  expect(keep(tooMuch)).toEqual([false, 5])
  expect(keep(`${tooMuch}x`)).toEqual([false, 5])
  expect(keep('shorter')).toEqual([true, 7])
})
