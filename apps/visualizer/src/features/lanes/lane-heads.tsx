import type { PartyId } from '@flowscope/http-message'
import { parties } from '../../run-view/parties.ts'
import { Icon } from '../../ui/icon.tsx'
import { laneWords } from '../../words/lanes.ts'
import styles from './columns.module.css'

/** Who has a lane. Where lanes are narrow, every second name stands one line lower. */
export function LaneHeads({ lanes }: { readonly lanes: readonly PartyId[] }) {
  return (
    <ul className={styles['heads']} aria-label={laneWords.parties}>
      {lanes.map((party) => (
        <li key={party} data-party={party} className={styles['head']}>
          <Icon name={party} />
          <span className={styles['name']}>{parties[party].name}</span>
        </li>
      ))}
    </ul>
  )
}

export function Lifelines({ lanes }: { readonly lanes: readonly PartyId[] }) {
  return (
    <div className={styles['lifelines']} aria-hidden="true">
      {lanes.map((party) => (
        <span key={party} data-party={party} />
      ))}
    </div>
  )
}
