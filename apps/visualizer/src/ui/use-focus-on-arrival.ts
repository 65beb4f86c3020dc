import { useEffect, useRef, type RefObject } from 'react'

/** Takes the focus when the element appears, unless the reader has only just come to the page. */
export function useFocusOnArrival<Element extends HTMLElement>(
  isWanted = true,
): RefObject<Element | null> {
  const element = useRef<Element>(null)
  useEffect(() => {
    if (isWanted) element.current?.focus()
  }, [isWanted])
  return element
}
