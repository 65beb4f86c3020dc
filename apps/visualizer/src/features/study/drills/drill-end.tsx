import { Button } from '../../../ui/button.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { drillWords as words } from '../../../words/drills.ts'
import { drillsHref } from './drill-places.ts'
import styles from './drill-set.module.css'

interface DrillEndProps {
  readonly right: number
  readonly of: number
  readonly onAgain: () => void
  readonly onOthers: () => void
}

/** A set of a certain length is over. */
export function DrillEnd({ right, of, onAgain, onOthers }: DrillEndProps) {
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <section className={styles['end']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.end}
      </h2>
      {of > 0 && <p>{words.endText(right, of)}</p>}
      <div className={styles['ways']}>
        <Button look="primary" onClick={onOthers}>
          {words.others}
        </Button>
        <Button onClick={onAgain}>{words.sameAgain}</Button>
        <a href={drillsHref}>{words.all}</a>
      </div>
    </section>
  )
}
