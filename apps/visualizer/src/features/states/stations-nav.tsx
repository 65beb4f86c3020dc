import type { StationId } from '@flowscope/stage'
import { stationNumber, stations } from '../../run-view/stations.ts'
import { stationWords } from '../../words/stations.ts'
import styles from './stations-nav.module.css'

interface StationsNavProps {
  readonly current: StationId
  readonly titleOf: (station: StationId) => string
  /** Where the cursor goes for a station that was reached; absent for the others. */
  readonly reached: ReadonlyMap<StationId, number>
  readonly onGo: (cursor: number) => void
}

/** The running table of contents: the present station spelled out, then all fourteen by number. */
export function StationsNav({ current, titleOf, reached, onGo }: StationsNavProps) {
  return (
    <nav aria-label={stationWords.nav} className={styles['nav']}>
      <p className={styles['brief']}>
        <span className={styles['count']}>
          {stationNumber(current)}/{stations.length - 1}
        </span>{' '}
        {titleOf(current)}
      </p>
      <ol className={styles['list']}>
        {stations.map((station) => {
          const cursor = reached.get(station)
          return (
            <li key={station} data-current={station === current}>
              <button
                type="button"
                className={styles['station']}
                aria-current={station === current ? 'step' : undefined}
                aria-label={`${String(stationNumber(station))} ${titleOf(station)}`}
                title={titleOf(station)}
                disabled={cursor === undefined && station !== current}
                onClick={() => {
                  if (cursor !== undefined) onGo(cursor)
                }}
              >
                {stationNumber(station)}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
