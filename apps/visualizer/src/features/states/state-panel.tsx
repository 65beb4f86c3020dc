import { Disclosure } from '../../ui/disclosure.tsx'
import { Choices, type ChoiceView } from './choices.tsx'
import { regionNames, wordsOfState, type RegionName } from './state-words.ts'
import styles from './state-panel.module.css'

export interface StateView {
  /** The state of region `flow`, as in the chart. */
  readonly name: string
  readonly description: string
  readonly refused: boolean
  readonly regions: Readonly<Record<RegionName, string>>
}

interface StatePanelProps {
  readonly state: StateView
  readonly choices: readonly ChoiceView[]
  readonly onChoose: (id: string) => void
}

const quiet: readonly RegionName[] = ['extra', 'attacker']

/** Where the flow stands, what is held, and what can be decided. */
export function StatePanel({ state, choices, onChoose }: StatePanelProps) {
  return (
    <section
      className={styles['panel']}
      aria-labelledby="state-heading"
      data-refused={state.refused}
    >
      <h2 id="state-heading" className={styles['name']}>
        <span className={styles['dot']} aria-hidden="true" />
        <span className="hidden-visually">State: </span>
        {wordsOfState(state.name)}
      </h2>
      <p className={styles['description']}>{state.description}</p>
      <dl className={styles['regions']}>
        {Object.entries(state.regions)
          .filter(([region, value]) => !quiet.includes(region as RegionName) || value !== 'idle')
          .map(([region, value]) => (
            <div key={region} className={styles['region']} data-value={value}>
              <dt>{regionNames[region as RegionName]}</dt>
              <dd>{wordsOfState(value)}</dd>
            </div>
          ))}
      </dl>
      <Disclosure summary="What else can be decided">
        <Choices choices={choices} onChoose={onChoose} />
      </Disclosure>
    </section>
  )
}
