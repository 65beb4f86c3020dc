import { Values } from '../../features/values/values.tsx'
import type { PartProps } from '../part-props.ts'

export default function ValuesView({ view, selection }: PartProps) {
  return (
    <Values
      view={view}
      thread={selection.thread}
      onFollow={selection.follow}
      onSelect={selection.selectMoment}
    />
  )
}
