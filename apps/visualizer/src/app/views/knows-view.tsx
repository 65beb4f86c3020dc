import { Knows } from '../../features/knows/knows.tsx'
import type { PartProps } from '../part-props.ts'

export default function KnowsView({ view, selection }: PartProps) {
  return (
    <Knows
      view={view}
      thread={selection.thread}
      onFollow={selection.follow}
      onSelect={selection.selectMoment}
    />
  )
}
