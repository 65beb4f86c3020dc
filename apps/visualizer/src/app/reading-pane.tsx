import { useEffect, useRef } from 'react'
import { StationHead } from '../features/states/station-head.tsx'
import { stationOfMoment } from '../run-view/run-view.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Footer } from './footer.tsx'
import { Messages } from './messages.tsx'
import type { PartProps } from './part-props.ts'
import { ProblemNote } from './problem-note.tsx'
import styles from './reading-pane.module.css'

/** The page that is read: the station, then its messages. Each place begins at its top. */
export function ReadingPane(props: PartProps & { readonly className: string | undefined }) {
  const { view, selection, decide, className } = props
  const pane = useRef<HTMLElement>(null)
  const place = `${view.run.id}/${String(view.cursor)}/${String(selection.moment)}`
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 })
  }, [place])
  const past = selection.moment === null ? undefined : view.moments[selection.moment]
  const station = past ? stationOfMoment(view.run, past) : view.station
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
        <Messages {...props} past={past ?? null} />
        <Footer />
      </div>
    </section>
  )
}
