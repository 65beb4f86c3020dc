import { useLayoutEffect, useRef } from 'react'
import { StationHead } from '../features/states/station-head.tsx'
import { alone, chaptersOf } from '../run-view/chapters.ts'
import { stationOfMoment } from '../run-view/run-view.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Footer } from './footer.tsx'
import { Messages } from './messages.tsx'
import type { PartProps } from './part-props.ts'
import { ProblemNote } from './problem-note.tsx'
import styles from './reading-pane.module.css'

/** The page that is read: stations, each with its messages. Each place begins at its top. */
export function ReadingPane(props: PartProps & { readonly className: string | undefined }) {
  const { view, selection, decide, className } = props
  const pane = useRef<HTMLElement>(null)
  const place = `${view.run.id}/${String(view.cursor)}/${String(selection.moment)}`
  useLayoutEffect(() => {
    pane.current?.scrollTo({ top: 0 })
  }, [place])
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
      <div className={styles['column']}>
        <ProblemNote problem={view.problem} decide={decide} />
        <StationHead
          lesson={lessonOf(first.station)}
          level={1}
          outcome={first.outcome}
          isNew={first.isNew}
        />
        <Messages {...props} past={past ?? null} next={next} />
        <Footer />
      </div>
    </section>
  )
}
