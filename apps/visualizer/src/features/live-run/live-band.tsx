import { Icon } from '../../ui/icon.tsx'
import { liveRunWords as words } from '../../words/live-run.ts'
import styles from './live-band.module.css'

interface LiveBandProps {
  /** Where the user logs in; `null` before it is chosen. */
  readonly host: string | null
  readonly isMock: boolean
}

/** Says that this is no practice: by stripes, an icon and a word. */
export function LiveBand({ host, isMock }: LiveBandProps) {
  const where = isMock ? words.atTheMock : words.realOrg
  return (
    <p className={styles['band']}>
      <Icon name="live" size={16} />
      <strong>{words.band}</strong>
      {host !== null && <span className={styles['host']}>{where(host)}</span>}
    </p>
  )
}
