import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Calls back when a hidden element is shown, as behind a tab or in another pane. */
export function useComingIntoSight(
  element: RefObject<HTMLElement | null>,
  onShown: () => void,
): void {
  const shown = useEffectEvent(onShown)
  useEffect(() => {
    const watched = element.current
    if (!watched || !('ResizeObserver' in window)) return
    let wasShown = watched.offsetWidth > 0
    const observer = new ResizeObserver(() => {
      const isShown = watched.offsetWidth > 0
      if (isShown && !wasShown) shown()
      wasShown = isShown
    })
    observer.observe(watched)
    return () => {
      observer.disconnect()
    }
  }, [element])
}
