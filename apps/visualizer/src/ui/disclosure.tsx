import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>
        <span className={styles['chevron']}>
          <Icon name="chevron" size={16} />
        </span>
        {summary}
      </summary>
      {children}
    </details>
  )
}
