import { Icon, type IconName } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import type { BranchOutcome } from './branch-view.ts'
import styles from './run-tree.module.css'

const icons = {
  open: 'branch',
  refused: 'cross',
  cancelled: 'door',
  finished: 'check',
} as const satisfies Record<BranchOutcome, IconName>

/** How a run ended, as drawing and word. */
export function OutcomeMark({ outcome }: { readonly outcome: BranchOutcome }) {
  return (
    <span className={styles['outcome']} data-outcome={outcome}>
      <Icon name={icons[outcome]} size={16} /> {runWords.branches.outcome[outcome]}
    </span>
  )
}
