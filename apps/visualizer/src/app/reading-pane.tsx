import type { ConductorEvent } from '@flowscope/flow'
import { useEffect, useRef } from 'react'
import type { Draft } from '@flowscope/stage'
import { StationHead } from '../features/states/station-head.tsx'
import type { Moment } from '../run-view/moments.ts'
import { stationOfMoment, type RunView } from '../run-view/run-view.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Footer } from './footer.tsx'
import { NextPart } from './next-part.tsx'
import { PastPart } from './past-part.tsx'
import { PresentPart } from './present-part.tsx'
import { ProblemNote } from './problem-note.tsx'
import type { LabSelection } from './use-lab-selection.ts'
import styles from './reading-pane.module.css'

interface ReadingPaneProps {
  readonly view: RunView
  readonly selection: LabSelection
  readonly decide: (event: ConductorEvent) => void
  readonly className: string | undefined
}

const readings = [
  { id: 'wire', label: 'Wire' },
  { id: 'fields', label: 'Fields' },
] as const

/** The message as the hero: what came back, then what goes out next; or one from the past. */
export function ReadingPane({ view, selection, decide, className }: ReadingPaneProps) {
  const { moments } = view
  const past = selection.moment === null ? undefined : moments[selection.moment]
  const pane = useRef<HTMLElement>(null)
  const place = `${view.run.id}/${String(view.cursor)}/${String(selection.moment)}`
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 })
  }, [place])
  const station = past ? stationOfMoment(view.run, past) : view.station
  const next = useRef<HTMLDivElement>(null)
  const parts = (
    <div className={styles['parts']}>
      {past ? (
        <PastPart view={view} moment={past} selection={selection} decide={decide} />
      ) : (
        <>
          <PresentPart view={view} selection={selection} decide={decide} />
          <div ref={next} className={styles['next']}>
            <NextPart view={view} selection={selection} decide={decide} />
          </div>
        </>
      )}
    </div>
  )
  return (
    <section
      ref={pane}
      id="message"
      tabIndex={-1}
      aria-labelledby="station-heading"
      className={[styles['pane'], className].join(' ')}
    >
      <div className={styles['column']}>
        <StationHead lesson={lessonOf(station)} />
        <ProblemNote problem={view.problem} decide={decide} />
        <div className={styles['messages']}>
          {hasMessage(view, past) ? (
            <Tabs
              label="Read messages as"
              tabs={readings}
              chosen={selection.reading}
              onChoose={selection.read}
              beside={
                !past && hasAnswer(view) && isMessage(view.draft) ? (
                  <Button
                    look="quiet"
                    onClick={() => {
                      next.current?.scrollIntoView()
                    }}
                  >
                    What goes out next <Icon name="down" size={16} />
                  </Button>
                ) : null
              }
            >
              {parts}
            </Tabs>
          ) : (
            parts
          )}
        </div>
        <Footer />
      </div>
    </section>
  )
}

function hasMessage({ present, draft }: RunView, past: Moment | undefined): boolean {
  const shown = past ?? present
  return shown?.performed?.exchange != null || isMessage(draft)
}

function hasAnswer({ present }: RunView): boolean {
  return present?.performed?.exchange != null
}

function isMessage(draft: Draft | null): boolean {
  return draft?.kind === 'request' || draft?.kind === 'answer'
}
