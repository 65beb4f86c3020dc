import type { ReactNode } from 'react'
import { Tabs } from '../ui/tabs.tsx'
import { messageWords } from '../words/message.ts'
import styles from './readings.module.css'
import type { LabSelection } from './use-lab-selection.ts'

const words = messageWords.readings
const readings = (['wire', 'fields', 'explained', 'diff', 'code'] as const).map((id) => ({
  id,
  label: words[id],
}))

interface ReadingsProps {
  readonly selection: LabSelection
  /** Stands at the far end of the row of tabs. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** How messages are read: the choice stands right above them. */
export function Readings({ selection, beside, children }: ReadingsProps) {
  return (
    <div className={styles['readings']}>
      <Tabs
        label={words.label}
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
