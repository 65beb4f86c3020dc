import type { StepMark } from '@flowscope/flow'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { compareWords } from '../../words/compare.ts'
import styles from './compare.module.css'

const icons = {
  same: 'check',
  changed: 'edit',
  missing: 'back',
  added: 'plus',
} as const satisfies Record<StepMark, IconName>

/** How a step of one run stands to the other's, as drawing and words. */
export function StepMarkWord({ mark }: { readonly mark: StepMark }) {
  return (
    <span className={styles['stepMark']} data-mark={mark}>
      <Icon name={icons[mark]} size={16} /> {compareWords.mark[mark]}
    </span>
  )
}
