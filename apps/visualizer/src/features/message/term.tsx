import { addressOf, type Choice } from './choice.ts'
import { useExplain } from './explain.ts'
import type { Named } from './wire-line.ts'
import styles from './wire-view.module.css'

interface TermProps extends Pick<Choice, 'onChoose'> {
  readonly text: string
  readonly named: Named | null
  readonly open: boolean
  readonly noteId: string
}

/** A name of the message: a button where the reference explains it, else plain text. */
export function Term({ text, named, open, noteId, onChoose }: TermProps) {
  const explain = useExplain()
  if (!named || text === '' || !explain(named)) return text
  return (
    <button
      type="button"
      className={styles['term']}
      aria-expanded={open}
      aria-controls={open ? noteId : undefined}
      onClick={() => {
        onChoose(open ? null : addressOf(named))
      }}
    >
      {text}
    </button>
  )
}
