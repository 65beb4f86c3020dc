// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasStudied } from '../../src/study/has-studied.ts'
import { allEvents, eraseStudy, importEvents } from '../../src/study/study-log.ts'
import { useStudy } from '../../src/study/use-study.ts'

beforeEach(() => {
  localStorage.clear()
  eraseStudy()
})

afterEach(() => {
  vi.restoreAllMocks()
})

const review = { type: 'review', card: 'c', rating: 'good', confidence: 'mid' } as const

test('keeps what is recorded on this device', () => {
  const { result } = renderHook(useStudy)
  expect(hasStudied()).toBe(false)
  act(() => {
    result.current.record(review)
  })
  expect(result.current.progress.answered).toHaveLength(1)
  expect(result.current.problem).toBeNull()
  expect(hasStudied()).toBe(true)
  expect(allEvents().map(({ what }) => what)).toEqual([review])
})

test('goes on where nothing can be kept, says so, and catches up later', () => {
  const { result } = renderHook(useStudy)
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  act(() => {
    result.current.record(review)
  })
  expect(result.current.problem).toBe('notKept')
  expect(result.current.progress.answered).toHaveLength(1)
  full.mockRestore()
  act(() => {
    result.current.record({ ...review, card: 'd' })
  })
  expect(result.current.problem).toBeNull()
  expect(allEvents()).toHaveLength(2)
})

test('sees what another tab records and erases', () => {
  const { result } = renderHook(useStudy)
  const key = 'flowscope.study.of-another-tab'
  const told = () => {
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key }))
    })
  }
  localStorage.setItem(key, JSON.stringify([{ id: 'x', at: 1, what: review }]))
  told()
  expect(result.current.progress.answered).toHaveLength(1)
  localStorage.removeItem(key)
  told()
  expect(result.current.progress.answered).toEqual([])
})

test('joins what another device recorded', () => {
  const { result } = renderHook(useStudy)
  act(() => {
    result.current.record(review)
    importEvents([{ id: 'x', at: 1, what: { ...review, card: 'older' } }])
    importEvents([{ id: 'x', at: 1, what: { ...review, card: 'older' } }])
  })
  expect(result.current.progress.answered.map(({ about }) => about)).toEqual(['older', 'c'])
})

test('forgets everything, and nothing of others', () => {
  localStorage.setItem('flowscope.settings', '{}')
  const { result } = renderHook(useStudy)
  act(() => {
    result.current.record(review)
    eraseStudy()
  })
  expect(result.current.progress.answered).toEqual([])
  expect(hasStudied()).toBe(false)
  expect(Object.keys(localStorage)).toEqual(['flowscope.settings'])
})
