import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A control of a row that can have the focus. */
export type RowPart = 'name' | 'up' | 'down' | 'remove'

interface RowFocus {
  readonly list: RefObject<HTMLFieldSetElement | null>
  /** Where the focus goes when the rows have changed. */
  readonly focusNext: (row: number, part: RowPart) => void
}

/** The focus goes along with a row that moves, and to the row before where the last one is removed. */
export function useRowFocus(): RowFocus {
  const list = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const find = (selector: string) => list.current?.querySelector<HTMLElement>(selector)
    const next = find(wanted.current) ?? find('[data-part="add"]')
    wanted.current = null
    next?.focus()
  })
  const focusNext = (row: number, part: RowPart) => {
    wanted.current = `[data-row="${String(row)}"] [data-part="${part}"]`
  }
  return { list, focusNext }
}
