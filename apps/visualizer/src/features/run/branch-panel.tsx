import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import type { BranchActions, BranchView } from './branch-view.ts'
import { BranchTools } from './branch-tools.tsx'
import { RunTree } from './run-tree.tsx'
import styles from './branch-panel.module.css'

const words = runWords.branches

export interface BranchPanelProps {
  readonly branches: readonly BranchView[]
  readonly current: string
  /** How many branches stay unfolded. */
  readonly limit: number
  readonly actions: BranchActions
}

/** The tree of runs, what can be done with the chosen one, and those that were folded away. */
export default function BranchPanel({ branches, current, limit, actions }: BranchPanelProps) {
  const [chosen, choose] = useState(current)
  const branch = branches.find(({ id }) => id === chosen)
  return (
    <>
      <RunTree
        branches={branches}
        current={current}
        chosen={chosen}
        onChoose={choose}
        onOpen={actions.open}
      />
      {branch && (
        <BranchTools
          key={branch.id}
          branch={branch}
          branches={branches}
          current={current}
          actions={actions}
        />
      )}
      <FoldedAway branches={branches} limit={limit} onUnfold={actions.unfold} />
    </>
  )
}

interface FoldedAwayProps extends Pick<BranchPanelProps, 'branches' | 'limit'> {
  readonly onUnfold: (id: string) => void
}

function FoldedAway({ branches, limit, onUnfold }: FoldedAwayProps) {
  const folded = branches.filter((each) => each.folded)
  if (folded.length === 0) return null
  return (
    <div className={styles['folded']}>
      <Disclosure summary={words.folded(folded.length)}>
        <p className={styles['means']}>{words.foldedMeans(limit)}</p>
        <ul>
          {folded.map(({ id, name }) => (
            <li key={id}>
              <Button
                look="quiet"
                onClick={() => {
                  onUnfold(id)
                }}
              >
                <Icon name="branch" size={16} /> {words.showAgain(name)}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
