import { scoreOf, type MockExamResult } from '@flowscope/study'
import { examWords } from '../../../words/exam.ts'
import { progressWords as words } from '../../../words/progress.ts'
import { studyWords } from '../../../words/study.ts'
import { scoreHref } from '../exam/exam-places.ts'
import styles from './progress-page.module.css'

/** Mock exams and their scores, the newest first. */
export function ExamsPart({ exams }: { readonly exams: readonly MockExamResult[] }) {
  if (exams.length === 0) return null
  return (
    <section aria-labelledby="exams-heading" className={styles['parts']}>
      <h2 id="exams-heading">{words.exams}</h2>
      <ul>
        {exams.toReversed().map((exam) => {
          const { right, of } = scoreOf(exam)
          return (
            <li key={exam.id} className={styles['part']}>
              <time dateTime={new Date(exam.endedAt).toISOString()} className={styles['name']}>
                {new Date(exam.endedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
              </time>
              <a href={scoreHref(exam.id)}>
                {examWords.mock.pastScore(right, of, studyWords.percent(right, of))}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
