import type { LegalStep, TransitionOutline } from '@flowscope/flow'
import { Button } from '../../../ui/button.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { wordsOfState } from '../../../run-view/state-words.ts'
import { stateWords } from '../../../words/states.ts'
import type { RegionPicture } from './region-picture.ts'
import { waySentence } from './way-sentence.ts'
import styles from './ways.module.css'

interface WayListProps {
  readonly ways: readonly TransitionOutline[]
  readonly picture: RegionPicture
  readonly onDecide: (choice: string) => void
}

/** The ways out of a state, with those that can be taken now as buttons. */
export function WayList({ ways, picture, onDecide }: WayListProps) {
  return (
    <ol className={styles['ways']}>
      {ways.map((way) => (
        <li key={way.id} data-kind={kindOf(way, picture)}>
          <WayWords way={way} />
          <TakenIn steps={picture.taken.get(way.id) ?? []} />
          <OpenWay step={picture.open.get(way.id)} onDecide={onDecide} />
        </li>
      ))}
    </ol>
  )
}

/** What must happen, and where it leads. */
export function WayWords({ way }: { readonly way: TransitionOutline }) {
  return (
    <span>
      <Prose text={waySentence(way)} />{' '}
      <span className={styles['target']}>
        <span aria-hidden="true">→</span>
        <span className="hidden-visually">{stateWords.way.to}</span> {wordsOfState(way.target)}
      </span>
    </span>
  )
}

function TakenIn({ steps }: { readonly steps: readonly number[] }) {
  if (steps.length === 0) return null
  return <span className={styles['aside']}>{stateWords.story.takenIn(steps.join(', '))}</span>
}

interface OpenWayProps {
  readonly step: LegalStep | undefined
  readonly onDecide: (choice: string) => void
}

function OpenWay({ step, onDecide }: OpenWayProps) {
  if (!step) return null
  return (
    <Button
      className={styles['open']}
      onClick={() => {
        onDecide(step.id)
      }}
    >
      {step.label}
    </Button>
  )
}

function kindOf({ id }: TransitionOutline, { open, taken }: RegionPicture) {
  if (open.has(id)) return 'open'
  return taken.has(id) ? 'taken' : 'idle'
}
