import { transitionsFrom, type FlowSnapshot, type StateOutline } from '@flowscope/flow'
import { useId, type ReactNode } from 'react'
import { stationNumber, stationTitle } from '../../../run-view/stations.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { wordsOfState } from '../../../run-view/state-words.ts'
import { stateWords } from '../../../words/states.ts'
import { ChoiceList } from './choice-list.tsx'
import { Comparisons, type Evidence } from './comparisons.tsx'
import { Passage } from './passage.tsx'
import type { RegionPicture } from './region-picture.ts'
import { statusOf, statusWords } from './state-status.ts'
import { VisitList } from './visit-list.tsx'
import { WayList } from './way-list.tsx'
import styles from './state-story.module.css'

export interface ChartActions {
  readonly onGo: (cursor: number) => void
  readonly onDecide: (choice: string) => void
}

interface StateStoryProps extends ChartActions {
  readonly state: StateOutline
  readonly picture: RegionPicture
  readonly snapshot: FlowSnapshot
  readonly cursor: number
  /** What the newest message was judged by; shown where its choice is. */
  readonly evidence: Evidence
  /** Absent where the story cannot be put away. */
  readonly onClose?: () => void
}

const words = stateWords.story

/** A refusal belongs to the station of whatever was refused. */
const anyStation = 'refused'

/** Everything about one state: what it means, how the run came here or could, and the ways out. */
export function StateStory(props: StateStoryProps) {
  const { state, picture, snapshot, cursor, evidence, onClose, onGo, onDecide } = props
  const heading = useId()
  const status = statusOf(state, picture)
  const visits = picture.visits.get(state.id) ?? []
  const ways = transitionsFrom(picture.region, state.id)
  return (
    <section aria-labelledby={heading} className={styles['story']}>
      <header className={styles['head']}>
        <h3 id={heading} data-status={status}>
          {wordsOfState(state.id)} <span className={styles['status']}>{statusWords[status]}</span>
        </h3>
        {onClose && (
          <Button look="icon" aria-label={words.close} onClick={onClose}>
            <Icon name="cross" size={16} />
          </Button>
        )}
      </header>
      <p>
        <Prose text={state.description} />
      </p>
      {state.id !== anyStation && (
        <p className={styles['station']}>
          {words.station(stationNumber(state.station), stationTitle(state.station))}
        </p>
      )}
      {status === 'now' && picture.choice && (
        <Part title={words.choice(picture.choice.step)}>
          <ChoiceList choice={picture.choice} />
          <Comparisons {...evidence} />
        </Part>
      )}
      {visits.length === 0 ? (
        <Part title={words.passage}>
          <Passage snapshot={snapshot} region={picture.region} state={state.id} />
        </Part>
      ) : (
        <Part title={words.visits}>
          <VisitList visits={visits} cursor={cursor} onGo={onGo} />
        </Part>
      )}
      {ways.length > 0 && (
        <Part title={words.ways}>
          <WayList ways={ways} picture={picture} onDecide={onDecide} />
        </Part>
      )}
    </section>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h4>{title}</h4>
      {children}
    </div>
  )
}
