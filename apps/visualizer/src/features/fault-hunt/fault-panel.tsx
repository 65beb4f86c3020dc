import { hintCosts, type FaultCase } from '@flowscope/scenarios'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { faultWords as words } from '../../words/fault-hunt.ts'
import { CauseChoice } from './cause-choice.tsx'
import styles from './fault-panel.module.css'
import { pointsLeft } from './points.ts'

/** How far the search has come. */
export interface Search {
  readonly hints: number
  /** Causes that were named and are not it. */
  readonly wrong: readonly string[]
  readonly solved: boolean
}

interface FaultPanelProps {
  readonly fault: FaultCase
  readonly search: Search
  readonly onSearch: (search: Search) => void
  readonly onSeeFixed: () => void
  readonly nextHref: string
}

/** What a colleague reports, the causes to choose from, and in the end the reason and the fix. */
export function FaultPanel(props: FaultPanelProps) {
  const { fault, search } = props
  return (
    <section className={styles['panel']} aria-label={words.region}>
      <h2 className={styles['title']}>{fault.title}</h2>
      <p className={styles['story']}>
        <Prose text={fault.story} />
      </p>
      {search.solved ? <Solved {...props} /> : <Searching {...props} />}
      <a href="/fault" className={styles['all']}>
        {words.all}
      </a>
    </section>
  )
}

function Searching({ fault, search, onSearch }: FaultPanelProps) {
  const { hints, wrong } = search
  const cost = hintCosts[hints]
  return (
    <>
      <p className={styles['aside']}>{words.where}</p>
      <CauseChoice
        fault={fault}
        wrong={wrong}
        onName={(cause) => {
          const right = cause === fault.causes[0][0]
          onSearch(right ? { ...search, solved: true } : { ...search, wrong: [...wrong, cause] })
        }}
      />
      {hints > 0 && (
        <ol className={styles['hints']} aria-label={words.hints}>
          {fault.hints.slice(0, hints).map((hint) => (
            <li key={hint}>
              <Prose text={hint} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles['ways']}>
        {cost === undefined ? (
          <p className={styles['aside']}>{words.noMoreHints}</p>
        ) : (
          <Button
            onClick={() => {
              onSearch({ ...search, hints: hints + 1 })
            }}
          >
            {words.hint(cost)}
          </Button>
        )}
        <p className={styles['aside']}>{words.points(pointsLeft(hints, wrong.length))}</p>
      </div>
    </>
  )
}

function Solved({ fault, search, onSeeFixed, nextHref }: FaultPanelProps) {
  const [[cause, because]] = fault.causes
  return (
    <>
      <p className={styles['right']}>
        <Icon name="check" /> {words.right}
      </p>
      <dl className={styles['told']}>
        <dt>{words.because}</dt>
        <dd>
          <strong>
            <Prose text={cause} />
          </strong>{' '}
          <Prose text={because} />
        </dd>
        <dt>{words.fix}</dt>
        <dd>
          <Prose text={fault.fix} />
        </dd>
      </dl>
      <SourceLinks sources={fault.sources} />
      <div className={styles['ways']}>
        <Button look="primary" onClick={onSeeFixed}>
          {words.seeFixed} <Icon name="send" />
        </Button>
        <a href={nextHref} className={styles['all']}>
          {words.next}
        </a>
        <p className={styles['aside']}>
          {words.solved(pointsLeft(search.hints, search.wrong.length))}
        </p>
      </div>
    </>
  )
}

interface AsideProps {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}

/** In another run than the one that failed: what it is, and the way back. */
export function CaseAside({ title, text, action, onAction }: AsideProps) {
  return (
    <section className={styles['panel']} aria-label={words.region}>
      <h2 className={styles['title']}>{title}</h2>
      <p>{text}</p>
      <div className={styles['ways']}>
        <Button onClick={onAction}>{action}</Button>
        <a href="/fault" className={styles['all']}>
          {words.all}
        </a>
      </div>
    </section>
  )
}
