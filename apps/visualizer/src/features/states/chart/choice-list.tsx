import type { Branch } from '@flowscope/flow'
import { Icon } from '../../../ui/icon.tsx'
import type { Choice } from './region-picture.ts'
import { WayWords } from './way-list.tsx'
import { branchSentence } from './way-sentence.ts'
import styles from './ways.module.css'

/** The branches between which the newest message decided, those not taken with the reason. */
export function ChoiceList({ choice }: { readonly choice: Choice }) {
  return (
    <ol className={styles['ways']}>
      {choice.branches.map((branch) => (
        <li key={branch.transition.id} data-kind={branch.outcome}>
          <span className={styles['sign']}>
            <Sign branch={branch} />
          </span>
          <WayWords way={branch.transition} />
          <span className={styles['aside']}>{branchSentence(branch)}</span>
        </li>
      ))}
    </ol>
  )
}

function Sign({ branch: { outcome } }: { readonly branch: Branch }) {
  if (outcome === 'passedOver') return null
  return <Icon name={outcome === 'taken' ? 'check' : 'cross'} size={16} />
}
