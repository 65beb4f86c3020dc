import { useId, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './menu.module.css'

interface MenuProps {
  readonly label: string
  readonly children: ReactNode
}

/** A button that unfolds a list of ways on; Escape, a choice or a press elsewhere folds it. */
export function Menu({ label, children }: MenuProps) {
  const id = useId()
  return (
    <>
      <Button look="icon" aria-label={label} title={label} popoverTarget={id}>
        <Icon name="more" size={22} />
      </Button>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is pressed inside are buttons and links */}
      <div
        id={id}
        popover="auto"
        className={styles['menu']}
        onClick={(event) => {
          if (isWayOn(event.target)) event.currentTarget.hidePopover()
        }}
      >
        {children}
      </div>
    </>
  )
}

function isWayOn(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}
