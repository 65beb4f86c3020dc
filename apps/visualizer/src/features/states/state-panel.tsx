import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { regionNames, wordsOfState } from '../../run-view/state-words.ts'
import { stateWords } from '../../words/states.ts'
import { Choices, type ChoiceView } from './choices.tsx'
import type { BeforeState, NextState } from './strip-view.ts'
import styles from './state-panel.module.css'

type SideRegion = Exclude<keyof typeof regionNames, 'flow'>

export interface StateView {
  /** The state of region `flow`, as in the chart. */
  readonly name: string
  readonly description: string
  readonly refused: boolean
  /** `null` at the start. */
  readonly before: BeforeState | null
  readonly next: readonly NextState[]
  readonly regions: Readonly<Record<SideRegion, string>>
}

interface StatePanelProps {
  readonly state: StateView
  readonly choices: readonly ChoiceView[]
  readonly onChoose: (id: string) => void
}

const words = stateWords.strip
const quiet: readonly string[] = ['extra', 'attacker']

/** Where the flow stands, where it came from and may go, what is held, and what can be decided. */
export function StatePanel({ state, choices, onChoose }: StatePanelProps) {
  return (
    <section
      className={styles['panel']}
      aria-labelledby="state-heading"
      data-refused={state.refused}
    >
      <div className={styles['head']}>
        <h2 id="state-heading" className={styles['name']}>
          <span className={styles['dot']} aria-hidden="true" />
          <span className="hidden-visually">{words.state}</span>
          {wordsOfState(state.name)}
        </h2>
        {state.before && (
          <p className={styles['before']}>
            {words.from} <strong>{wordsOfState(state.before.state)}</strong>
            {words.because(state.before.because)}
          </p>
        )}
      </div>
      <p className={styles['description']}>
        <Prose text={state.description} />
      </p>
      <NextStates next={state.next} />
      <Chips regions={state.regions} />
      <Disclosure summary={words.decide}>
        <Choices choices={choices} onChoose={onChoose} />
      </Disclosure>
    </section>
  )
}

function NextStates({ next }: Pick<StateView, 'next'>) {
  return (
    <div className={styles['next']}>
      <span id="next-states">{words.next}</span>
      <ul aria-labelledby="next-states">
        {next.map(({ state, when }) => (
          <li key={state}>
            <strong>{wordsOfState(state)}</strong>{' '}
            <span className={next.length > 2 ? 'hidden-visually' : undefined}>{when}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The other regions in a word each. */
function Chips({ regions }: Pick<StateView, 'regions'>) {
  return (
    <dl className={styles['regions']}>
      {Object.entries(regions)
        .filter(([region, value]) => !quiet.includes(region) || value !== 'idle')
        .map(([region, value]) => (
          <div key={region} className={styles['region']} data-value={value}>
            <dt>{regionNames[region as SideRegion]}</dt>
            <dd>{wordsOfState(value)}</dd>
          </div>
        ))}
    </dl>
  )
}
