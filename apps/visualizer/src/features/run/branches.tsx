import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './branches.module.css'

export interface BranchView {
  readonly id: string
  readonly name: string
  /** How many forks lie between it and the first run. */
  readonly depth: number
  readonly decisions: number
  readonly refused: boolean
}

interface BranchesProps {
  readonly branches: readonly BranchView[]
  readonly current: string
  readonly onOpen: (id: string) => void
}

/** The runs of this session: the first one, and those that left it. */
export function Branches({ branches, current, onOpen }: BranchesProps) {
  if (branches.length < 2) return null
  return (
    <details className={styles['branches']}>
      <summary className={styles['summary']}>
        <Icon name="branch" /> {branches.length} branches
      </summary>
      <ol className={styles['list']}>
        {branches.map(({ id, name, depth, decisions, refused }) => (
          <li key={id} style={{ '--depth': depth }}>
            <Button
              look="quiet"
              className={styles['branch']}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => {
                onOpen(id)
              }}
            >
              <Icon name={refused ? 'cross' : depth === 0 ? 'chart' : 'branch'} size={16} />
              {name}
              <span className={styles['count']}>
                {decisions} {refused ? 'steps, refused' : 'steps'}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </details>
  )
}
