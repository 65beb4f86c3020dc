import { CopyButton } from '../../ui/copy-button.tsx'
import { liveSetupWords as words } from '../../words/live-setup.ts'
import styles from './fields.module.css'

interface CopyValueProps {
  /** What it is, for those who only hear the button. */
  readonly what: string
  readonly value: string
}

/** A value as it has to be typed elsewhere. */
export function CopyValue({ what, value }: CopyValueProps) {
  return (
    <span className={styles['value']}>
      <code>{value}</code>
      <CopyButton label={words.copyIt(what)} done={words.copied} text={() => value} />
    </span>
  )
}
