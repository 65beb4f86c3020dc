const reading = ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const

/**
 * Scrolls to the element as soon as it is there, and again when something above it comes later, until
 * the reader does something.
 *
 * @returns ends it before that
 */
export function keepInSight(selector: string): () => void {
  const bring = () => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center' })
  }
  const observer = new MutationObserver(bring)
  const end = () => {
    observer.disconnect()
    for (const act of reading) removeEventListener(act, end, true)
  }
  for (const act of reading) addEventListener(act, end, { capture: true, passive: true })
  observer.observe(document.body, { childList: true, subtree: true })
  bring()
  return end
}
