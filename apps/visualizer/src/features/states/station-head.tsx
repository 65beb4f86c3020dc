import type { Station } from '@flowscope/lessons'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { stationWords } from '../../words/stations.ts'
import styles from './station-head.module.css'

interface StationHeadProps {
  readonly lesson: Station
  /** The first heading names the pane; a later one stands below it. */
  readonly level: 1 | 2
  /** How the station ended, beside its title. */
  readonly outcome?: string | null
  /** False where the reader has just been told what happens here. */
  readonly isNew?: boolean
  /** True where a small screen names the station right above. */
  readonly isNamedAbove?: boolean
}

/** Number and title as a chapter has them, what happens here, and a question to predict from. */
export function StationHead(props: StationHeadProps) {
  const { lesson, level, outcome = null, isNew = true, isNamedAbove = false } = props
  const { number, title, happens, look } = lesson
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <header className={styles['head']} data-named={isNamedAbove}>
      <p className={styles['number']} aria-hidden="true">
        {number}
      </p>
      <Heading id={level === 1 ? 'station-heading' : undefined} className={styles['title']}>
        <span className="hidden-visually">{stationWords.station(number)}</span>
        {title} {outcome !== null && <span className={styles['outcome']}>{outcome}</span>}
      </Heading>
      {isNew && (
        <>
          <p className={styles['lead']}>
            <Prose text={happens} />
          </p>
          <div className={styles['aside']}>
            <p className={styles['look']}>
              <strong>{stationWords.lookAt}</strong> <Prose text={beginLower(look)} />
            </p>
            <StationQuestion key={number} lesson={lesson} />
          </div>
        </>
      )}
    </header>
  )
}

/** The station's question; its answer and reason unfold. */
export function StationQuestion({ lesson: { ask, answer, why } }: { readonly lesson: Station }) {
  return (
    <Disclosure summary={<Prose text={ask} />}>
      <div className={styles['answer']}>
        <p>
          <strong>
            <Prose text={answer} />
          </strong>
        </p>
        <p>
          <Prose text={why} />
        </p>
      </div>
    </Disclosure>
  )
}

/** "The status …" becomes "the status …"; names such as `SOQL` stay. */
function beginLower(sentence: string): string {
  return /^[A-Z][a-z]* /.test(sentence) && !sentence.startsWith('Salesforce')
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}
