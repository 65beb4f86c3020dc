import { stateWords } from '../../words/states.ts'
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
    expected === null || received === null || isList(expected)
      ? { start: '', one: expected ?? '', other: received ?? '', end: '' }
      : differenceOf(expected, received)
  const marked = expected !== null && received !== null && !isList(expected)
  return (
    <dl className={styles['compared']}>
      <dt>{labels[0]}</dt>
      <dd>
        <Value absent={expected === null} marked={marked} start={start} middle={one} end={end} />
      </dd>
      <dt>{labels[1]}</dt>
      <dd>
        <Value absent={received === null} marked={marked} start={start} middle={other} end={end} />
      </dd>
    </dl>
  )
}

interface ValueProps {
  readonly absent: boolean
  readonly marked: boolean
  readonly start: string
  readonly middle: string
  readonly end: string
}

/** Several values on record, such as callback URLs: none of them is the one to compare with. */
function isList(text: string): boolean {
  return text.includes(' ')
}

function Value({ absent, marked, start, middle, end }: ValueProps) {
  if (absent) return <span className={styles['aside']}>{stateWords.compared.nothing}</span>
  return (
    <>
      {start}
      {marked && middle !== '' ? <mark>{middle}</mark> : middle}
      {end}
    </>
  )
}
