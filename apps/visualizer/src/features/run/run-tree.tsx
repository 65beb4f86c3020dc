import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { treeMove, treeRows, type TreeRow } from './tree-rows.ts'
import type { BranchView } from './branch-view.ts'
import styles from './run-tree.module.css'

const words = runWords.branches

interface RunTreeProps {
  readonly branches: readonly BranchView[]
  readonly current: string
  /** The branch that has the focus, and with which something can be done. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** The tree pattern: one stop for the Tab key, arrows between rows, Enter opens a run. */
export function RunTree({ branches, current, chosen, onChoose, onOpen }: RunTreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const tree = useRef<HTMLDivElement>(null)
  const rows = treeRows(branches, closed)
  const stop = rows.some(({ branch }) => branch.id === chosen) ? chosen : rows[0]?.branch.id
  const toggle = (id: string) => {
    setClosed(toggled(closed, id))
  }
  const focusOn = (id: string) => {
    onChoose(id)
    tree.current?.querySelector<HTMLElement>(`[data-branch="${id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const opens = event.key === 'Enter' || event.key === ' '
    const move = treeMove(rows, id, event.key)
    if (!opens && !move) return
    event.preventDefault()
    event.stopPropagation()
    if (opens) onOpen(id)
    else if (move?.type === 'focus') focusOn(move.id)
    else toggle(id)
  }
  return (
    <div ref={tree} role="tree" aria-label={words.tree} className={styles['tree']}>
      {rows.map((row) => (
        <div
          key={row.branch.id}
          role="treeitem"
          data-branch={row.branch.id}
          tabIndex={row.branch.id === stop ? 0 : -1}
          aria-level={row.level}
          aria-posinset={row.place}
          aria-setsize={row.siblings}
          aria-expanded={row.expanded ?? undefined}
          aria-selected={row.branch.id === stop}
          aria-current={row.branch.id === current ? 'true' : undefined}
          className={styles['row']}
          style={{ '--level': row.level }}
          onMouseDown={keepPointerStill}
          onClick={() => {
            focusOn(row.branch.id)
            onOpen(row.branch.id)
          }}
          onFocus={() => {
            onChoose(row.branch.id)
          }}
          onKeyDown={(event) => {
            onKeyDown(event, row.branch.id)
          }}
        >
          <Twisty row={row} onToggle={toggle} />
          <BranchWords branch={row.branch} isOpen={row.branch.id === current} />
        </div>
      ))}
    </div>
  )
}

/** Choosing a row may change the height of the panel: it waits for the click. */
function keepPointerStill(event: MouseEvent): void {
  event.preventDefault()
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...ids].filter((each) => each !== id)
  return new Set(ids.has(id) ? others : [...others, id])
}

function Twisty({
  row,
  onToggle,
}: {
  readonly row: TreeRow
  readonly onToggle: (id: string) => void
}) {
  if (row.expanded === null) return <span className={styles['twisty']} />
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for the mouse: the row itself has the arrow keys
    <span
      className={styles['twisty']}
      data-open={row.expanded}
      onClick={(event) => {
        event.stopPropagation()
        onToggle(row.branch.id)
      }}
    >
      <Icon name="chevron" size={16} />
    </span>
  )
}

interface BranchWordsProps {
  readonly branch: BranchView
  readonly isOpen: boolean
}

function BranchWords({ branch, isOpen }: BranchWordsProps) {
  const { name, parent, shared, steps, outcome, pinned } = branch
  return (
    <>
      <span className={styles['name']}>{name}</span>
      <span className={styles['about']}>
        {words.steps(steps)}
        {parent !== null && `, ${words.leaves(shared)}`}
        {pinned && `, ${words.pinned}`}
        {isOpen && `, ${words.here}`}
      </span>
      <OutcomeMark outcome={outcome} />
    </>
  )
}
