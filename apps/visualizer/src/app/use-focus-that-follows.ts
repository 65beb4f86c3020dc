import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A press inside the pane that leads to another place takes the pressed button away: the pane keeps the focus. */
export function useFocusThatFollows(pane: RefObject<HTMLElement | null>, place: string): void {
  const wasInside = useRef(false)
  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    const note = () => {
      wasInside.current = element.contains(document.activeElement)
    }
    document.addEventListener('focusin', note)
    return () => {
      document.removeEventListener('focusin', note)
    }
  }, [pane])
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) {
      pane.current?.focus({ preventScroll: true })
    }
  }, [pane, place])
}
