import { studyWords } from '../../words/study.ts'
import styles from './not-kept.module.css'

/** Says so while the newest answers are only in memory. */
export function NotKept({ problem }: { readonly problem: 'notKept' | null }) {
  return (
    <div role="status">
      {problem === 'notKept' && (
        <p className={styles['note']}>
          {studyWords.notKept} <a href="/progress#data">{studyWords.toData}</a>
        </p>
      )}
    </div>
  )
}
