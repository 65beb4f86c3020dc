import { useCallback, useMemo, useRef, useState } from 'react'

export interface Leaving {
  readonly inWindow: boolean
  readonly setInWindow: (inWindow: boolean) => void
  /** Must be called within the press itself: later no browser lets a window open. */
  readonly prepare: () => void
  readonly leave: (address: string) => void
  /** Where to go in this tab, since the window was blocked. */
  readonly blocked: string | null
  readonly goHere: () => void
}

const shape = 'popup,width=520,height=720'

/** How the learner's browser goes to Salesforce: in this tab, or in a window of its own. */
export function useLeaving(): Leaving {
  const [inWindow, setInWindow] = useState(false)
  const [blocked, setBlocked] = useState<string | null>(null)
  const opened = useRef<Window | null>(null)
  const prepare = useCallback(() => {
    opened.current = inWindow ? window.open('about:blank', 'flowscope-login', shape) : null
  }, [inWindow])
  const leave = useCallback(
    (address: string) => {
      if (!inWindow) location.assign(address)
      else if (opened.current) opened.current.location.href = address
      else setBlocked(address)
    },
    [inWindow],
  )
  const goHere = useCallback(() => {
    if (blocked !== null) location.assign(blocked)
  }, [blocked])
  return useMemo(
    () => ({ inWindow, setInWindow, prepare, leave, blocked, goHere }),
    [inWindow, prepare, leave, blocked, goHere],
  )
}
