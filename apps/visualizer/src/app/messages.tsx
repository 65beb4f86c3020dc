import type { Draft, StationId } from '@flowscope/stage'
import { useRef, type RefObject } from 'react'
import { StationHead } from '../features/states/station-head.tsx'
import type { Moment } from '../run-view/moments.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { NextPart } from './next-part.tsx'
import type { PartProps } from './part-props.ts'
import { PastPart } from './past-part.tsx'
import { PresentPart } from './present-part.tsx'
import styles from './messages.module.css'

const readings = [
  { id: 'wire', label: 'Wire' },
  { id: 'fields', label: 'Fields' },
] as const

interface MessagesProps extends PartProps {
  /** A moment that was chosen instead of the present one. */
  readonly past: Moment | null
  /** The station of what goes out next, where the heading above is another's. */
  readonly next: StationId | null
}

/** What came back, then what goes out next; or one exchange of the past. */
export function Messages(props: MessagesProps) {
  const { view, selection, past } = props
  const ahead = useRef<HTMLDivElement>(null)
  const hasAnswer = isExchange(past ?? view.present)
  const hasDraft = isMessage(view.draft) && !past
  const parts = (
    <div className={styles['parts']}>
      <Parts {...props} hasAnswer={hasAnswer} ahead={ahead} />
    </div>
  )
  if (!hasAnswer && !hasDraft) {
    return (
      <div className={styles['messages']}>
        <Opening {...props} />
        {parts}
      </div>
    )
  }
  return (
    <div className={styles['messages']}>
      {!hasAnswer && <Opening {...props} />}
      <Tabs
        label="Read messages as"
        tabs={readings}
        chosen={selection.reading}
        onChoose={selection.read}
        beside={
          hasAnswer && hasDraft && <JumpButton onJump={() => ahead.current?.scrollIntoView()} />
        }
      >
        {parts}
      </Tabs>
    </div>
  )
}

/** What an act left behind, with no message of its own to be read. */
function Opening(props: MessagesProps) {
  if (props.past) return null
  return (
    <>
      <PresentPart {...props} />
      {props.next && (
        <div className={styles['ahead']}>
          <StationHead lesson={lessonOf(props.next)} level={2} />
        </div>
      )}
    </>
  )
}

interface PartsProps extends MessagesProps {
  readonly hasAnswer: boolean
  readonly ahead: RefObject<HTMLDivElement | null>
}

function Parts({ hasAnswer, ahead, past, next, ...props }: PartsProps) {
  if (past) return <PastPart {...props} moment={past} />
  if (!hasAnswer) return <NextPart {...props} />
  return (
    <>
      <PresentPart {...props} />
      <div ref={ahead} className={styles['next']}>
        {next && <StationHead lesson={lessonOf(next)} level={2} />}
        <NextPart {...props} />
      </div>
    </>
  )
}

function JumpButton({ onJump }: { readonly onJump: () => void }) {
  return (
    <Button look="quiet" onClick={onJump}>
      What goes out next <Icon name="down" size={16} />
    </Button>
  )
}

function isExchange(moment: Moment | null): boolean {
  return (moment?.performed?.exchange ?? null) !== null
}

function isMessage(draft: Draft | null): boolean {
  return draft?.kind === 'request' || draft?.kind === 'answer'
}
