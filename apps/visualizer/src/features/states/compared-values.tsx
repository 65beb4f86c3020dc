import { differenceOf } from './difference.ts'
import styles from './refusal.module.css'

interface ComparedValuesProps {
  readonly labels: readonly [expected: string, received: string]
  readonly expected: string | null
  readonly received: string | null
}

/** Two values one above the other, the part where they differ marked in both. */
export function ComparedValues({ labels, expected, received }: ComparedValuesProps) {
  const { start, one, other, end } =
    expected === null || received === null
      ? { start: expected ?? received ?? '', one: '', other: '', end: '' }
      : differenceOf(expected, received)
  return (
    <dl className={styles['compared']}>
      <dt>{labels[0]}</dt>
      <dd>
        <Value absent={expected === null} start={start} middle={one} end={end} />
      </dd>
      <dt>{labels[1]}</dt>
      <dd>
        <Value absent={received === null} start={start} middle={other} end={end} />
      </dd>
    </dl>
  )
}

interface ValueProps {
  readonly absent: boolean
  readonly start: string
  readonly middle: string
  readonly end: string
}

function Value({ absent, start, middle, end }: ValueProps) {
  if (absent) return <span className={styles['aside']}>nothing</span>
  return (
    <>
      {start}
      {middle !== '' && <mark>{middle}</mark>}
      {end}
    </>
  )
}
