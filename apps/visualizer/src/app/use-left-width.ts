import { useMemo, useState, useSyncExternalStore, type CSSProperties } from 'react'

export interface LeftWidth {
  /** In pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  readonly set: (width: number | null) => void
  /** Overrides the style sheet where the reader chose a width. */
  readonly style: CSSProperties
}

const least = 300

/** How wide the pictures are: as the window asks, or as the reader left it. */
export function useLeftWidth(): LeftWidth {
  const windowWidth = useSyncExternalStore(onResize, () => innerWidth)
  const [chosen, set] = useState<number | null>(null)
  const most = Math.max(least, Math.round(windowWidth * 0.6))
  const width = Math.min(most, chosen ?? usual(windowWidth))
  return useMemo(
    () => ({ width, least, most, set, style: { '--left': `${String(width)}px` } }),
    [width, most],
  )
}

/** A third of the window, within reason; less where the chart has a column of its own. */
function usual(windowWidth: number): number {
  if (windowWidth < 1100) return clamp(320, windowWidth * 0.32, 352)
  return clamp(432, windowWidth * (windowWidth < 1600 ? 0.32 : 0.27), 640)
}

function clamp(low: number, value: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)))
}

function onResize(onChange: () => void): () => void {
  addEventListener('resize', onChange)
  return () => {
    removeEventListener('resize', onChange)
  }
}
