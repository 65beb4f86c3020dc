import { Icon } from '../../../ui/icon.tsx'
import { examWords } from '../../../words/exam.ts'
import styles from './mock.module.css'

/** Minutes and seconds that are left, in figures that do not jump. */
export function TimeLeft({ left }: { readonly left: number }) {
  const seconds = Math.ceil(left / 1000)
  const time = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <p role="timer" className={styles['time']} data-short={left < 300_000}>
      <Icon name="clock" size={16} /> {examWords.sitting.left(time)}
    </p>
  )
}
