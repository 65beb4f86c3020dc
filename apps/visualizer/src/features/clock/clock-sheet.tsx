import type { ConductorEvent } from '@flowscope/flow'
import { useRef } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import { Button } from '../../ui/button.tsx'
import { clockWords } from '../../words/clock.ts'
import { endLines, hasEndlessRefreshToken } from './end-lines.ts'
import { EndsList } from './ends-list.tsx'
import { fullTime } from './times.ts'
import styles from './world-clock.module.css'

interface ClockSheetProps {
  readonly view: RunView
  readonly decide: (event: ConductorEvent) => void
}

const minute = 60_000
const steps = [
  [clockWords.steps.minute, minute],
  [clockWords.steps.quarter, 15 * minute],
  [clockWords.steps.hours, 120 * minute],
] as const

/** Moves the clock by hand, and tells what ends by itself. */
export default function ClockSheet({ view, decide }: ClockSheetProps) {
  const choice = view.choices.find(({ kind }) => kind === 'advanceClock')
  const disabled = view.busy || choice?.enabled === false
  const lines = endLines(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const moveOn = (milliseconds: number) => {
    if (disabled) return
    decide({ type: 'decide', decision: { type: 'advanceClock', milliseconds } })
  }
  const moveToEnd = (milliseconds: number) => {
    heading.current?.focus()
    moveOn(milliseconds)
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
        {clockWords.heading}
      </h2>
      <p className={styles['now']}>{fullTime(view.clock)}</p>
      <p className={styles['what']}>{clockWords.what}</p>
      {view.inThePast && <p className={styles['what']}>{clockWords.inThePast}</p>}
      {choice?.reason && <p className={styles['what']}>{choice.reason}</p>}
      <div className={styles['steps']} role="group" aria-label={clockWords.moveOn}>
        <span aria-hidden="true">{clockWords.moveOn}</span>
        {steps.map(([step, milliseconds]) => (
          <Button
            key={step}
            aria-disabled={disabled}
            aria-label={clockWords.moveBy(step)}
            onClick={() => {
              moveOn(milliseconds)
            }}
          >
            {step}
          </Button>
        ))}
      </div>
      <h3 className={styles['ends']}>{clockWords.ends}</h3>
      <EndsList
        lines={lines}
        endless={hasEndlessRefreshToken(view, lines)}
        disabled={disabled}
        onMove={moveToEnd}
      />
    </>
  )
}
