import { StatesChart } from '../../features/states/chart/states-chart.tsx'
import { eventOfChoice } from '../lab-actions.ts'
import type { PartProps } from '../part-props.ts'
import { useMedia, wide } from '../use-media.ts'

/** The chart of this run, drawn from the machine's own definition. */
export default function StatesView({ view, selection, decide }: PartProps) {
  const { run, cursor, snapshot, present, choices } = view
  const isRoomy = useMedia(wide)
  return (
    <StatesChart
      journal={run.journal}
      cursor={cursor}
      snapshot={snapshot}
      evidence={{
        verdict: present?.performed?.verdict ?? null,
        note: present?.performed?.note ?? null,
      }}
      isRoomy={isRoomy}
      onGo={(to) => {
        selection.selectMoment(null)
        decide({ type: 'moveCursor', to })
      }}
      onDecide={(id) => {
        const choice = choices.find((each) => each.id === id)
        if (!choice) return
        selection.selectMoment(null)
        decide(eventOfChoice(choice))
      }}
    />
  )
}
