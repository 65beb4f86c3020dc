import { lazy, Suspense, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import type { BranchPanelProps } from './branch-panel.tsx'
import styles from './branches.module.css'

const BranchPanel = lazy(() => import('./branch-panel.tsx'))

/** The runs of this session, in a panel over the run bar; Escape or a press elsewhere folds it. */
export function Branches(props: BranchPanelProps) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  if (props.branches.length < 2) return null
  const compare = (a: string, b: string) => {
    panel.current?.hidePopover()
    props.actions.compare(a, b)
  }
  return (
    <>
      <Button look="quiet" popoverTarget={id} className={styles['button']}>
        <Icon name="branch" /> {runWords.branches.count(props.branches.length)}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles['panel']}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
        }}
      >
        {open && (
          <Suspense>
            <BranchPanel {...props} actions={{ ...props.actions, compare }} />
          </Suspense>
        )}
      </div>
    </>
  )
}
