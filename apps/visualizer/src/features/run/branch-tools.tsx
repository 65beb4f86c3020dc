import { useEffect, useRef, useState, type RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { runWords } from '../../words/run.ts'
import type { BranchActions, BranchView } from './branch-view.ts'
import { RenameForm } from './rename-form.tsx'
import styles from './branch-panel.module.css'

const words = runWords.branches

interface BranchToolsProps {
  readonly branch: BranchView
  readonly branches: readonly BranchView[]
  readonly current: string
  readonly actions: BranchActions
}

/** What can be done with one branch. */
export function BranchTools({ branch, branches, current, actions }: BranchToolsProps) {
  const [renaming, setRenaming] = useState(false)
  const renameButton = useFocusAfter(renaming)
  const { id, name, pinned } = branch
  const other = comparedWith(branch, branches, current)
  if (renaming) {
    return (
      <RenameForm
        name={name}
        onKeep={(next) => {
          actions.rename(id, next)
          setRenaming(false)
        }}
        onCancel={() => {
          setRenaming(false)
        }}
      />
    )
  }
  return (
    <div role="group" aria-label={words.actions(name)} className={styles['tools']}>
      <Button
        aria-disabled={id === current}
        onClick={() => {
          if (id !== current) actions.open(id)
        }}
      >
        {id === current ? words.isOpen : words.open}
      </Button>
      {other && (
        <Button
          onClick={() => {
            actions.compare(other.id, id)
          }}
        >
          {words.compareWith(other.name)}
        </Button>
      )}
      <Button
        look="quiet"
        title={words.pinMeans}
        onClick={() => {
          actions.pin(id, !pinned)
        }}
      >
        {pinned ? words.unpin : words.pin}
      </Button>
      <Button
        ref={renameButton}
        look="quiet"
        onClick={() => {
          setRenaming(true)
        }}
      >
        {words.rename}
      </Button>
    </div>
  )
}

/** For the button that gets the focus back when what it opened is closed. */
function useFocusAfter(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}

/** Another branch beside the one that is open; that one beside the run that it left. */
function comparedWith(
  branch: BranchView,
  branches: readonly BranchView[],
  current: string,
): BranchView | undefined {
  const others = branches.filter(({ id }) => id !== branch.id)
  const wanted = branch.id === current ? branch.parent : current
  return others.find(({ id }) => id === wanted) ?? others[0]
}
