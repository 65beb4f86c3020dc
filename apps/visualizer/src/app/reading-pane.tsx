import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { StationHead } from '../features/states/station-head.tsx'
import { alone, chaptersOf } from '../run-view/chapters.ts'
import { stationOfMoment } from '../run-view/run-view.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Footer } from './footer.tsx'
import { Messages } from './messages.tsx'
import { NotKeptNote } from './not-kept-note.tsx'
import type { PartProps } from './part-props.ts'
import { ProblemNote } from './problem-note.tsx'
import { useFocusThatFollows } from '../ui/use-focus-that-follows.ts'
import styles from './reading-pane.module.css'

interface ReadingPaneProps extends PartProps {
  readonly above: ReactNode
  readonly className: string | undefined
}

/** The page that is read: stations, each with its messages. Each place is a new page, from its top. */
export function ReadingPane({ above, ...props }: ReadingPaneProps) {
  const { view, selection, decide, className } = props
  const pane = useRef<HTMLElement>(null)
  const place = `${view.run.id}/${String(view.cursor)}/${String(selection.moment)}`
  const isOpening = view.position === 0 && view.draft === null
  useLayoutEffect(() => {
    pane.current?.scrollTo({ top: 0 })
  }, [place])
  useFocusThatFollows(pane, place)
  const past = selection.moment === null ? undefined : view.moments[selection.moment]
  const { first, next } = past ? alone(stationOfMoment(view.run, past)) : chaptersOf(view)
  return (
    <section
      ref={pane}
      id="message"
      tabIndex={-1}
      aria-labelledby="station-heading"
      className={[styles['pane'], className].join(' ')}
    >
      <div key={place} className={styles['column']}>
        <ProblemNote problem={view.problem} decide={decide} />
        <NotKeptNote />
        {above}
        <StationHead
          lesson={lessonOf(first.station)}
          level={1}
          outcome={first.outcome}
          isNew={first.isNew}
          isNamedAbove={first.outcome === null && first.station === view.station}
        />
        <Messages {...props} past={past ?? null} next={next} />
        {!isOpening && <Footer />}
      </div>
    </section>
  )
}
