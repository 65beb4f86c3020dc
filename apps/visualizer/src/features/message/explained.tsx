import { useId, type ReactNode } from 'react'
import { addressOf, type Choice } from './choice.ts'
import { useExplain } from './explain.ts'
import { Note } from './note.tsx'
import { Term } from './term.tsx'
import type { Named } from './wire-line.ts'
import styles from './wire-view.module.css'

interface ExplainedProps extends Choice {
  readonly named: Named | null
  readonly className: string | undefined
  readonly depth?: number
  /** @param term sets the name: as a button where the reference knows it */
  readonly children: (term: (text: string) => ReactNode) => ReactNode
}

/** A line with one name, and its note while it is chosen. */
export function Explained({
  named,
  className,
  depth = 0,
  chosen,
  onChoose,
  children,
}: ExplainedProps) {
  const explain = useExplain()
  const id = useId()
  const open = named !== null && addressOf(named) === chosen
  const entry = open ? explain(named) : undefined
  const term = (text: string) => (
    <Term text={text} named={named} open={open} noteId={id} onChoose={onChoose} />
  )
  return (
    <div className={styles['line']} data-open={open} style={{ '--depth': depth }}>
      <div className={className}>{children(term)}</div>
      {entry && <Note id={id} entry={entry} />}
    </div>
  )
}
