import type { Draft } from '@flowscope/stage'
import { useRef } from 'react'
import type { Moment } from '../run-view/moments.ts'
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
}

/** What came back, then what goes out next; or one exchange of the past. */
export function Messages(props: MessagesProps) {
  const { view, selection, past } = props
  const next = useRef<HTMLDivElement>(null)
  const hasAnswer = isExchange(past ?? view.present)
  const hasDraft = isMessage(view.draft) && !past
  const parts = (
    <div className={styles['parts']}>
      {past ? (
        <PastPart {...props} moment={past} />
      ) : (
        <>
          <PresentPart {...props} />
          <div ref={next} className={styles['next']}>
            <NextPart {...props} />
          </div>
        </>
      )}
    </div>
  )
  if (!hasAnswer && !hasDraft) return <div className={styles['messages']}>{parts}</div>
  return (
    <div className={styles['messages']}>
      <Tabs
        label="Read messages as"
        tabs={readings}
        chosen={selection.reading}
        onChoose={selection.read}
        beside={
          hasAnswer &&
          hasDraft && (
            <Button
              look="quiet"
              onClick={() => {
                next.current?.scrollIntoView()
              }}
            >
              What goes out next <Icon name="down" size={16} />
            </Button>
          )
        }
      >
        {parts}
      </Tabs>
    </div>
  )
}

function isExchange(moment: Moment | null): boolean {
  return (moment?.performed?.exchange ?? null) !== null
}

function isMessage(draft: Draft | null): boolean {
  return draft?.kind === 'request' || draft?.kind === 'answer'
}
