import type { StateOutline } from '@flowscope/flow'
import { Prose } from '../../../ui/prose.tsx'
import type { RegionPicture } from './region-picture.ts'
import type { ChartActions } from './state-story.tsx'
import { statusOf, statusWords } from './state-status.ts'
import { VisitList } from './visit-list.tsx'
import { WayList } from './way-list.tsx'
import styles from './chart-text.module.css'

interface ChartTextProps extends ChartActions {
  readonly picture: RegionPicture
  readonly label: string
  readonly cursor: number
}

/** A region as a nested list: states, their children, and the ways out of each. */
export function ChartText({ label, ...rest }: ChartTextProps) {
  return (
    <ol className={styles['states']} aria-label={label}>
      {rest.picture.outline.states.map((state) => (
        <StateItem key={state.id} state={state} {...rest} />
      ))}
    </ol>
  )
}

type StateItemProps = Omit<ChartTextProps, 'label'> & { readonly state: StateOutline }

function StateItem({ state, ...rest }: StateItemProps) {
  const { picture, cursor, onGo, onDecide } = rest
  const status = statusOf(state, picture)
  const visits = state.children.length > 0 ? [] : (picture.visits.get(state.id) ?? [])
  return (
    <li
      data-status={status}
      aria-current={picture.here === state.id ? 'step' : undefined}
      className={styles['state']}
    >
      <p>
        <strong>{state.label}</strong>{' '}
        <span className={styles['aside']}>{statusWords[status]}</span>
      </p>
      <p className={styles['description']}>
        <Prose text={state.description} />
      </p>
      {visits.length > 0 && <VisitList visits={visits} cursor={cursor} onGo={onGo} />}
      {state.transitions.length > 0 && (
        <WayList ways={state.transitions} picture={picture} onDecide={onDecide} />
      )}
      {state.children.length > 0 && (
        <ol className={styles['states']}>
          {state.children.map((child) => (
            <StateItem key={child.id} {...rest} state={child} />
          ))}
        </ol>
      )}
    </li>
  )
}
