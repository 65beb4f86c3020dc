import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Focus is never lost: where what had it is gone, because another place is shown, this pane has it.
 *
 * @param pane what is read now
 * @param place changes when something else is shown
 * @param from `inside` leaves alone what was lost elsewhere
 */
export function useFocusThatFollows(
  pane: RefObject<HTMLElement | null>,
  place: string,
  from: 'anywhere' | 'inside' = 'anywhere',
): void {
  const last = useRef({ element: document.activeElement, inside: false })
  useLayoutEffect(() => {
    const note = () => {
      const element = document.activeElement
      last.current = { element, inside: pane.current?.contains(element) ?? false }
    }
    document.addEventListener('focusin', note)
    return () => {
      document.removeEventListener('focusin', note)
    }
  }, [pane])
  useLayoutEffect(() => {
    const { element, inside } = last.current
    const isLost = document.activeElement === document.body && element?.isConnected === false
    if (isLost && (inside || from === 'anywhere')) pane.current?.focus({ preventScroll: true })
  }, [pane, place, from])
}
