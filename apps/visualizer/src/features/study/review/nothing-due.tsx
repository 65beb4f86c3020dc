import { Button } from '../../../ui/button.tsx'
import { reviewWords } from '../../../words/review.ts'
import { wordsOfTime } from '../../../words/study.ts'
import styles from './review-page.module.css'

const words = reviewWords.done

interface NothingDueProps {
  /** Milliseconds until the next card is due; `null` where none waits. */
  readonly wait: number | null
  /** How many new cards a press brings; 0 where all were met. */
  readonly more: number
  readonly onMore: () => void
}

/** The pile is worked off: when it goes on, and what else there is. */
export function NothingDue({ wait, more, onMore }: NothingDueProps) {
  return (
    <section className={styles['done']}>
      <h2>{words.title}</h2>
      <p>
        {wait === null ? words.none : words.next(wordsOfTime(wait))} {more === 0 && words.all}
      </p>
      <div className={styles['ways']}>
        {more > 0 && (
          <Button look="primary" onClick={onMore}>
            {words.more(more)}
          </Button>
        )}
        <a href="/exam">{words.exam}</a>
        <a href="/progress">{words.progress}</a>
      </div>
    </section>
  )
}
