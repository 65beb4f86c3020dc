import { keyCaps, type Keys } from '../../settings/shortcuts.ts'
import styles from './commands.module.css'

/** The keys as they look on a keyboard. */
export function KeyHint({ keys }: { readonly keys: Keys }) {
  return (
    <span className={styles['keys']}>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
