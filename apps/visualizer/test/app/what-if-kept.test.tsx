// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useWhatIfs, type KeptWhatIf } from '../../src/app/use-what-ifs.ts'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const sure: KeptWhatIf = {
  id: 'verifier-wrong',
  guess: { text: 'Nothing happens.', sure: 'high' },
  ended: true,
  from: { id: 'run-1', name: 'main' },
}

test('a guess is still there after a reload, in its run and on its engine alone', () => {
  tellOf(
    renderHook(() => useWhatIfs('page')),
    sure,
  )
  cleanup()
  const { result } = renderHook(() => useWhatIfs('page'))
  expect(result.current.toldIn('run-2')).toEqual({ ...sure, progress: 'ended' })
  expect(result.current.toldIn('run-1')).toBeNull()
  expect(renderHook(() => useWhatIfs('wire')).result.current.toldIn('run-2')).toBeNull()
})

test('what was under way when the page was loaded anew has broken off', () => {
  const before = renderHook(() => useWhatIfs('page'))
  tellOf(before, { ...sure, ended: false })
  expect(before.result.current.toldIn('run-2')?.progress).toBe('underWay')
  cleanup()
  const after = renderHook(() => useWhatIfs('page'))
  expect(after.result.current.toldIn('run-2')?.progress).toBe('brokenOff')
})

function tellOf(
  { result }: { result: { current: ReturnType<typeof useWhatIfs> } },
  told: KeptWhatIf,
) {
  act(() => {
    result.current.tell('run-2', told)
  })
}
