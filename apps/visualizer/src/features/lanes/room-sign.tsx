import { laneWords } from '../../words/lanes.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './room.module.css'

/** Over the first row that passes between the user and Salesforce alone. */
export function RoomSign() {
  return (
    <p className={styles['sign']}>
      <Icon name="door" size={14} />
      <span>
        <strong>{laneWords.room.name}</strong> {laneWords.room.without}
      </span>
    </p>
  )
}
