import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Focus is never lost: where what had it is gone, because another place is shown, this pane has it.
 *
 * @param pane what is read now
 * @param place changes when something else is shown
 */
export function useFocusThatFollows(pane: RefObject<HTMLElement | null>, place: string): void {
  const last = useRef(document.activeElement)
  useLayoutEffect(() => {
    const note = () => {
      last.current = document.activeElement
    }
    document.addEventListener('focusin', note)
    return () => {
      document.removeEventListener('focusin', note)
    }
  }, [])
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && last.current?.isConnected === false
    if (isLost) pane.current?.focus({ preventScroll: true })
  }, [pane, place])
}
