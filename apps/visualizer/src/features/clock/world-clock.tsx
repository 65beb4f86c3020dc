import type { ConductorEvent } from '@flowscope/flow'
import { lazy, Suspense, useId, useState } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { clockWords } from '../../words/clock.ts'
import { timeOfDay } from './times.ts'
import styles from './world-clock.module.css'

const ClockSheet = lazy(() => import('./clock-sheet.tsx'))

interface WorldClockProps {
  readonly view: RunView
  readonly decide: (event: ConductorEvent) => void
}

/** The world's time; pressed, it unfolds the ways to move it and what ends when. */
export function WorldClock({ view, decide }: WorldClockProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const time = timeOfDay(view.clock)
  return (
    <>
      <Button
        look="quiet"
        className={styles['clock']}
        popoverTarget={id}
        title={clockWords.title}
        aria-label={clockWords.label(time)}
      >
        <Icon name="clock" size={16} />
        <time dateTime={new Date(view.clock).toISOString()}>{time}</time>
      </Button>
      <div
        id={id}
        popover="auto"
        className={styles['sheet']}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
        }}
      >
        <Suspense fallback={null}>{open && <ClockSheet view={view} decide={decide} />}</Suspense>
      </div>
    </>
  )
}
