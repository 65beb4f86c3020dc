import type { ReactNode } from 'react'
import { Tabs } from '../ui/tabs.tsx'
import styles from './readings.module.css'
import type { LabSelection } from './use-lab-selection.ts'

const readings = [
  { id: 'wire', label: 'Wire' },
  { id: 'fields', label: 'Fields' },
] as const

interface ReadingsProps {
  readonly selection: LabSelection
  /** Stands at the far end of the row of tabs. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** Messages as they are on the wire, or field by field: the choice stands right above them. */
export function Readings({ selection, beside, children }: ReadingsProps) {
  return (
    <div className={styles['readings']}>
      <Tabs
        label="Read messages as"
        tabs={readings}
        chosen={selection.reading}
        onChoose={selection.read}
        beside={beside}
      >
        {children}
      </Tabs>
    </div>
  )
}
