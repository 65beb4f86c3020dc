import type { Draft, StationId } from '@flowscope/stage'
import { useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { SurroundingsContext, type Surroundings } from '../features/message/surroundings.ts'
import { StationHead } from '../features/states/station-head.tsx'
import type { Moment } from '../run-view/moments.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { messageWords } from '../words/message.ts'
import { draftedAt } from './drafted-at.ts'
import { NextPart } from './next-part.tsx'
import { openExchange } from './open-exchange.ts'
import type { PartProps } from './part-props.ts'
import { PastPart } from './past-part.tsx'
import { PresentOpening } from './present-opening.tsx'
import { PresentPart } from './present-part.tsx'
import { Readings } from './readings.tsx'
import styles from './messages.module.css'

interface MessagesProps extends PartProps {
  /** A moment that was chosen instead of the present one. */
  readonly past: Moment | null
  /** The station of what goes out next, where the heading above is another's. */
  readonly next: StationId | null
}

/** What came back, then what goes out next; or one exchange of the past. */
export function Messages({ past, ...props }: MessagesProps) {
  const { view } = props
  const surroundings = useMemo<Surroundings>(
    () => ({ view, draftedAt: (moment) => draftedAt(view.run, view.moments, moment) }),
    [view],
  )
  return (
    <SurroundingsContext value={surroundings}>
      <div className={styles['messages']}>
        {past ? (
          <PastPart {...props} moment={past} />
        ) : (
          <>
            <PresentOpening {...props} />
            <PresentMessages {...props} />
          </>
        )}
      </div>
    </SurroundingsContext>
  )
}

type PresentProps = Omit<MessagesProps, 'past'>

function PresentMessages(props: PresentProps) {
  const { view, selection } = props
  const ahead = useRef<HTMLDivElement>(null)
  const exchange = openExchange(view)
  const hasDraft = isMessage(view.draft)
  if (!exchange) {
    return (
      <Ahead {...props} place={ahead}>
        {hasDraft ? (
          <Readings selection={selection}>{<NextPart {...props} />}</Readings>
        ) : (
          <NextPart {...props} />
        )}
      </Ahead>
    )
  }
  return (
    <Readings
      selection={selection}
      beside={hasDraft && <JumpButton onJump={() => ahead.current?.scrollIntoView()} />}
    >
      <div className={styles['parts']}>
        <PresentPart {...props} exchange={exchange} />
        <Ahead {...props} place={ahead}>
          <NextPart {...props} />
        </Ahead>
      </div>
    </Readings>
  )
}

interface AheadProps extends Pick<PresentProps, 'next'> {
  readonly place: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** What goes out next, under the heading of its own station. */
function Ahead({ next, place, children }: AheadProps) {
  return (
    <div ref={place} className={styles['next']} data-chapter={next !== null}>
      {next && <StationHead lesson={lessonOf(next)} level={2} />}
      {children}
    </div>
  )
}

function JumpButton({ onJump }: { readonly onJump: () => void }) {
  return (
    <Button look="quiet" className={styles['jump']} onClick={onJump}>
      {messageWords.parts.jump} <Icon name="down" size={16} />
    </Button>
  )
}

function isMessage(draft: Draft | null): boolean {
  return draft?.kind === 'request' || draft?.kind === 'answer'
}
