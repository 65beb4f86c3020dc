import { useEffect, type RefObject } from 'react'

type Charts = RefObject<HTMLElement | null>

/**
 * Keeps the present state of the chart in sight. The browser's own way of bringing it there would
 * move the panes around as well, so the nearest one is scrolled by hand.
 */
export function useScrollToHere(charts: Charts, place: unknown): void {
  useEffect(() => {
    const here = charts.current?.querySelector('[aria-current="step"]')
    const pane = here && scrollingPane(here.parentElement)
    if (!here || !pane) return
    const top = here.getBoundingClientRect().top - pane.getBoundingClientRect().top
    pane.scrollBy({ top: top - pane.clientHeight * 0.4 })
  }, [charts, place])
}

/** The story of a state stands in front of the lower states: the chosen one moves from behind it. */
export function useChosenInSight(charts: Charts, chosen: unknown): void {
  useEffect(() => {
    charts.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [charts, chosen])
}

function scrollingPane(element: Element | null): Element | null {
  if (!element) return null
  const scrolls = getComputedStyle(element).overflowY === 'auto'
  return scrolls && element.scrollHeight > element.clientHeight + 1
    ? element
    : scrollingPane(element.parentElement)
}
