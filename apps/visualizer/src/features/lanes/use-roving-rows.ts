import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { LaneRow } from './lane-row.ts'

/** What a row does when it is used; the same functions for as long as the picture stands. */
export interface RowHands {
  readonly select: (moment: number) => void
  readonly hold: (key: string) => void
  readonly move: (event: KeyboardEvent<HTMLButtonElement>) => void
}

interface Wanted {
  readonly rows: readonly LaneRow[]
  readonly newest: string | undefined
  readonly onSelect: (moment: number) => void
}

/**
 * One tab stop for the whole list: the row that was used last, or else the newest. Arrow keys, Home
 * and End move within it, Escape goes to the present.
 */
export function useRovingRows({ rows, newest, onSelect }: Wanted) {
  const [held, hold] = useState<string | null>(null)
  const latest = useRef({ newest, onSelect })
  useEffect(() => {
    latest.current = { newest, onSelect }
  })
  const select = useCallback((moment: number) => {
    latest.current.onSelect(moment)
  }, [])
  const move = useCallback((event: KeyboardEvent<HTMLButtonElement>) => {
    const target = targetOf(event)
    if (!target) return
    event.preventDefault()
    target.focus()
    if (event.key === 'Escape') latest.current.onSelect(Number(target.dataset['moment']))
  }, [])
  const stop = rows.some(({ key }) => key === held) ? held : newest
  const hands = useMemo<RowHands>(() => ({ select, hold, move }), [select, move])
  return { stop, hands }
}

const page = 10

function targetOf({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>) {
  const list = currentTarget.closest('ol')
  const buttons = Array.from(list?.querySelectorAll('button') ?? [])
  const at = buttons.indexOf(currentTarget)
  const last = buttons.length - 1
  switch (key) {
    case 'ArrowDown':
      return buttons[at + 1]
    case 'ArrowUp':
      return buttons[at - 1]
    case 'PageDown':
      return buttons[Math.min(at + page, last)]
    case 'PageUp':
      return buttons[Math.max(at - page, 0)]
    case 'Home':
      return buttons[0]
    case 'End':
      return buttons[last]
    case 'Escape':
      return list?.querySelector<HTMLButtonElement>('[data-newest="true"] button')
    default:
      return undefined
  }
}
