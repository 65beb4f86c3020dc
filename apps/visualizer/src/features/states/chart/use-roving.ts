import { useState, type KeyboardEvent } from 'react'

/** One stop for the Tab key in a set of buttons; arrows, Home and End go between them. */
export interface Roving {
  /** The item that the Tab key comes to. */
  readonly current: string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** @param items in the order of the document; each button bears its own as `data-state` */
export function useRoving(items: readonly string[], start: string): Roving {
  const [at, setAt] = useState<string | null>(null)
  const current = at !== null && items.includes(at) ? at : start
  return {
    current,
    onKeyDown: (event) => {
      const here = event.currentTarget.dataset['state'] ?? current
      const next = neighbour(items, here, event.key)
      if (next === undefined) return
      event.preventDefault()
      setAt(next)
      const list = event.currentTarget.closest('[data-roving]')
      list?.querySelector<HTMLElement>(`[data-state="${next}"]`)?.focus()
    },
  }
}

function neighbour(items: readonly string[], here: string, key: string): string | undefined {
  const at = items.indexOf(here)
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return items[Math.min(at + 1, items.length - 1)]
    case 'ArrowUp':
    case 'ArrowLeft':
      return items[Math.max(at - 1, 0)]
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default:
      return undefined
  }
}
