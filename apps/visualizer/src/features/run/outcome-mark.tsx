import type { IconName } from '../../ui/icon.tsx'
import { MarkedWord } from '../../ui/marked-word.tsx'
import { runWords } from '../../words/run.ts'
import type { BranchOutcome } from './branch-view.ts'
import styles from './run-tree.module.css'

const icons = {
  open: 'branch',
  refused: 'cross',
  cancelled: 'door',
  finished: 'check',
} as const satisfies Record<BranchOutcome, IconName>

/** How a run ended. */
export function OutcomeMark({ outcome }: { readonly outcome: BranchOutcome }) {
  const word = runWords.branches.outcome[outcome]
  return (
    <MarkedWord icon={icons[outcome]} word={word} mark={outcome} className={styles['outcome']} />
  )
}
