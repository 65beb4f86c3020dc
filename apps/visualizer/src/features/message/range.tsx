import type { KeyboardEvent, ReactNode } from 'react'
import { useThread } from '../../run-view/thread-context.ts'
import { useExplain } from './explain.ts'
import type { Span } from './spans/span.ts'
import styles from './wire-view.module.css'

interface RangeProps {
  readonly span: Span
  readonly address: string | null
  readonly open: boolean
  readonly noteId: string
  /** A value or a piece of one is reached by the arrow keys: Tab goes from name to name. */
  readonly isName?: boolean
  readonly onChoose: (address: string | null) => void
}

/** A range of characters: a button where the reference explains it, else plain text. */
export function Range(props: RangeProps) {
  const { span, address, open, noteId, isName = false, onChoose } = props
  const explain = useExplain()
  const { named, text } = span
  const shown = named?.place === 'escape' ? <Escape>{text}</Escape> : text
  if (address === null || !named || text === '' || !explain(named)) return shown
  const choose = () => {
    onChoose(open ? null : address)
  }
  return (
    <span
      role="button"
      tabIndex={isName ? 0 : -1}
      data-range={isName ? 'name' : 'value'}
      className={styles['term']}
      aria-expanded={open}
      aria-controls={open ? noteId : undefined}
      onClick={choose}
      onKeyDown={(event) => {
        pressed(event, choose)
      }}
    >
      {shown}
    </span>
  )
}

/** The value that is followed through the run is lit, wherever it stands. */
export function Lit({
  whole,
  children,
}: {
  readonly whole: string | null
  readonly children: ReactNode
}) {
  const { handleOf, thread } = useThread()
  const isLit = thread !== null && whole !== null && handleOf(whole) === thread
  return isLit ? <mark className={styles['lit']}>{children}</mark> : children
}

function Escape({ children }: { readonly children: ReactNode }) {
  return <span className={styles['escape']}>{children}</span>
}

function pressed(event: KeyboardEvent<HTMLElement>, choose: () => void): void {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    choose()
  }
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (by === undefined) return
  event.preventDefault()
  neighbour(event.currentTarget, by)?.focus()
}

function neighbour(range: HTMLElement, by: number): HTMLElement | undefined {
  const sheet = range.closest('[data-sheet]') ?? range
  const all = [...sheet.querySelectorAll<HTMLElement>('[data-range]')]
  return all[all.indexOf(range) + by]
}
