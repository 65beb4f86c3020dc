import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { ProseLinksContext } from './prose-links-context.ts'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open)
      }}
    >
      <summary className={styles['summary']}>
        <span className={styles['chevron']}>
          <Icon name="chevron" size={16} />
        </span>
        {/* What is pressed to open holds no links. */}
        <ProseLinksContext value={null}>{summary}</ProseLinksContext>
      </summary>
      {children}
    </details>
  )
}
