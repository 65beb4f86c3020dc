import { Button } from '../../../ui/button.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { examWords } from '../../../words/exam.ts'
import { examHref } from './exam-places.ts'
import styles from './practice.module.css'

const words = examWords.practice

interface PracticeEndProps {
  readonly right: number
  readonly of: number
  readonly onAgain: () => void
}

/** A round is over. */
export function PracticeEnd({ right, of, onAgain }: PracticeEndProps) {
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <section className={styles['end']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.end}
      </h2>
      <p>{words.endText(right, of)}</p>
      <div className={styles['ways']}>
        <Button look="primary" onClick={onAgain}>
          {words.again}
        </Button>
        <a href={examHref}>{words.back}</a>
      </div>
    </section>
  )
}
