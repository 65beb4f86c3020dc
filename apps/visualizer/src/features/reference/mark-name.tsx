import type { LedgerMark } from '@flowscope/salesforce-emulator'
import { markWords } from '../../words/reference.ts'
import styles from './mark-name.module.css'

/** How far a statement can be trusted, in one word. */
export function MarkName({ mark }: { readonly mark: LedgerMark }) {
  return (
    <span className={styles['mark']} data-mark={mark} title={markWords[mark].what}>
      {markWords[mark].name.toLowerCase()}
    </span>
  )
}
