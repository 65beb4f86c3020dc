import type { StepMark } from '@flowscope/flow'
import type { IconName } from '../../ui/icon.tsx'
import { MarkedWord } from '../../ui/marked-word.tsx'
import { compareWords } from '../../words/compare.ts'
import styles from './compare.module.css'

const icons = {
  same: 'check',
  changed: 'edit',
  missing: 'back',
  added: 'plus',
} as const satisfies Record<StepMark, IconName>

/** How a step of one run stands to the other's. */
export function StepMarkWord({ mark }: { readonly mark: StepMark }) {
  const word = compareWords.mark[mark]
  return <MarkedWord icon={icons[mark]} word={word} mark={mark} className={styles['stepMark']} />
}
