import { StationsNav } from '../features/states/stations-nav.tsx'
import type { RunView } from '../run-view/run-view.ts'
import { stationTitle } from '../run-view/stations.ts'
import type { LabActions } from './lab-actions.ts'
import styles from './lab-screen.module.css'

/** The running table of contents, below the header. */
export function StationsRow({ view, actions }: { view: RunView; actions: LabActions }) {
  return (
    <div className={styles['contents']}>
      <StationsNav
        current={view.station}
        titleOf={stationTitle}
        reached={view.reached}
        onGo={actions.goTo}
      />
    </div>
  )
}
