import { useId } from 'react'
import { addressOf, type Choice } from './choice.ts'
import { useExplain } from './explain.ts'
import { Note } from './note.tsx'
import { Term } from './term.tsx'
import type { StartPart } from './wire-line.ts'
import styles from './wire-view.module.css'

interface StartLineProps extends Choice {
  readonly parts: readonly StartPart[]
}

/** The first line of a message: several names, one note. */
export function StartLine({ parts, chosen, onChoose }: StartLineProps) {
  const explain = useExplain()
  const id = useId()
  const open = parts.find(({ named }) => named && addressOf(named) === chosen)?.named ?? null
  const entry = open ? explain(open) : undefined
  return (
    <div className={styles['line']}>
      <div className={styles['start']}>
        {parts.map((part, index) => (
          <Term
            key={index}
            text={part.text}
            named={part.named}
            open={part.named !== null && part.named === open}
            noteId={id}
            onChoose={onChoose}
          />
        ))}
      </div>
      {entry && <Note id={id} entry={entry} />}
    </div>
  )
}
