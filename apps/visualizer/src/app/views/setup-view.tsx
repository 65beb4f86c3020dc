import { SetupPanel } from '../../features/setup-switches/setup-panel.tsx'
import type { PartProps } from '../part-props.ts'

export default function SetupView({ view, decide }: PartProps) {
  return (
    <SetupPanel
      view={view}
      onChange={(change) => {
        decide({ type: 'decide', decision: { type: 'configure', change } })
      }}
    />
  )
}
