import { cleanup, configure } from '@testing-library/react'
import { afterAll, vi } from 'vitest'

// Where other work keeps the machine busy, what is waited for still comes.
configure({ asyncUtilTimeout: 15_000 })

afterAll(() => {
  cleanup()
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
