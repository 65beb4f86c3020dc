import { wayTo, type FlowSnapshot, type Region } from '@flowscope/flow'
import { stateWords } from '../../../words/states.ts'
import { WayWords } from './way-list.tsx'
import styles from './ways.module.css'

interface PassageProps {
  readonly snapshot: FlowSnapshot
  readonly region: Region
  readonly state: string
}

/** What must happen before the run stands in a state: the fewest events from here. */
export function Passage({ snapshot, region, state }: PassageProps) {
  const way = wayTo(snapshot, region, state)
  if (way === null) return <p className={styles['aside']}>{stateWords.story.noPassage}</p>
  return (
    <ol className={styles['passage']}>
      {way.map((leg) => (
        <li key={leg.id}>
          <WayWords way={leg} />
        </li>
      ))}
    </ol>
  )
}
