import type { Score } from '@flowscope/study'
import { progressWords } from '../../../words/progress.ts'
import { studyWords } from '../../../words/study.ts'
import styles from './progress-page.module.css'

const words = progressWords.calibration

/** How much of something was right: a bar, and the same in words. */
export function Gauge({ right, of }: Score) {
  return (
    <span className={styles['felt']}>
      <span aria-hidden="true" className={styles['gauge']}>
        <span style={{ inlineSize: `${String((100 * right) / Math.max(1, of))}%` }} />
      </span>
      {of === 0 ? words.none : `${studyWords.percent(right, of)}, ${words.row(right, of)}`}
    </span>
  )
}
