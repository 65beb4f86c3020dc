import { daysToExam } from '@flowscope/study'
import { useId } from 'react'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { progressWords } from '../../../words/progress.ts'
import styles from './progress-page.module.css'

const words = progressWords.examDate

/** The day of the exam: it caps the intervals of the cards. */
export function ExamDatePart({ now }: { readonly now: number }) {
  const { progress, record } = useStudy()
  const { examDate } = progress
  const days = daysToExam(examDate, now)
  const what = useId()
  const change = (date: string | null) => {
    record({ type: 'examDate', date })
  }
  return (
    <section aria-labelledby="exam-date-heading" className={styles['date']}>
      <h2 id="exam-date-heading">{words.title}</h2>
      <p id={what} className={styles['what']}>
        {words.what}
      </p>
      <div className={styles['ways']}>
        <label className={styles['day']}>
          <span className="hidden-visually">{words.label}</span>
          <input
            type="date"
            value={examDate ?? ''}
            min={dayOf(now)}
            max="2099-12-31"
            aria-describedby={what}
            onChange={({ target }) => {
              if (target.value === '' || target.validity.valid) change(target.value || null)
            }}
          />
        </label>
        {examDate !== null && (
          <>
            <Button
              look="quiet"
              onClick={() => {
                change(null)
              }}
            >
              {words.clear}
            </Button>
            <p role="status">{days === null ? words.past : words.left(days)}</p>
          </>
        )}
      </div>
    </section>
  )
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
