import { topicIds } from '@flowscope/lessons'
import type { Count, StandingByPart } from '@flowscope/study'
import type { ReactNode } from 'react'
import { stationNumber, stations, stationTitle } from '../../../run-view/stations.ts'
import { stationHref } from '../../../study/station-link.ts'
import { topicTitle } from '../../../study/titles.ts'
import { progressWords as words } from '../../../words/progress.ts'
import { practiceHref } from '../exam/exam-places.ts'
import { StandingBar } from '../standing-bar.tsx'
import styles from './progress-page.module.css'

/** The same facts, filed by objective, by topic and by station. */
export function PartsTable({ standing }: { readonly standing: StandingByPart }) {
  return (
    <>
      <Parts title={words.objectives}>
        {standing.objectives.map(({ objective: { title, covered }, count }) =>
          covered.length === 0 ? (
            <li key={title} className={styles['part']}>
              <span className={styles['name']}>{title}</span>
              <span className={styles['not']}>{words.notCovered}</span>
            </li>
          ) : (
            <Part key={title} count={count}>
              <a href={practiceHref(covered.map(({ id }) => id))}>{title}</a>
            </Part>
          ),
        )}
      </Parts>
      <div className={styles['halves']}>
        <Parts title={words.topics}>
          {topicIds.map((id) => (
            <Part key={id} count={standing.topics[id]}>
              <a href={practiceHref([id])}>{topicTitle(id)}</a>
            </Part>
          ))}
        </Parts>
        <Parts title={words.stations}>
          {stations.map((station) => (
            <Part key={station} count={standing.stations[station]}>
              <a href={stationHref(station)}>
                {stationNumber(station)}. {stationTitle(station)}
              </a>
            </Part>
          ))}
        </Parts>
      </div>
    </>
  )
}

function Parts({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className={styles['parts']}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Part({ count, children }: { readonly count: Count; readonly children: ReactNode }) {
  return (
    <li className={styles['part']}>
      <span className={styles['name']}>{children}</span>
      <StandingBar count={count} />
    </li>
  )
}
