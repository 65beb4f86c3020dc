import { laneWords } from '../words/lanes.ts'
import { useKeptInTab } from './kept-in-tab.ts'
import styles from './problem-note.module.css'

/** The run goes on, but a reload would lose its newest steps. */
export function NotKeptNote() {
  const isKept = useKeptInTab()
  return (
    <div role="status" className={styles['place']}>
      {!isKept && <p className={styles['problem']}>{laneWords.notKept}</p>}
    </div>
  )
}
