import { useMemo, useRef } from 'react'
import { laneRows } from '../features/lanes/lane-rows.ts'
import { Lanes } from '../features/lanes/lanes.tsx'
import { litRows } from '../features/lanes/lit-rows.ts'
import { useArrival } from '../features/lanes/use-arrival.ts'
import { stationOfMoment, type RunView } from '../run-view/run-view.ts'
import { useThread } from '../run-view/thread-context.ts'
import { valueStories } from '../run-view/values.ts'
import { laneWords } from '../words/lanes.ts'
import { useFocusThatFollows } from '../ui/use-focus-that-follows.ts'

interface LanesPaneProps {
  readonly view: RunView
  readonly selected: number | null
  readonly visible: boolean
  readonly onSelect: (moment: number) => void
  readonly className: string | undefined
}

export function LanesPane({ view, className, ...rest }: LanesPaneProps) {
  const { moments } = view
  const { thread } = useThread()
  const pane = useRef<HTMLElement>(null)
  const arrived = useArrival(view)
  const lit = useMemo(
    () => litRows(thread === null ? [] : valueStories(moments), thread),
    [moments, thread],
  )
  const rows = laneRows({
    ...view,
    next: view.busy ? null : view.draft,
    stationOf: (moment) => stationOfMoment(view.run, moment),
  })
  useFocusThatFollows(pane, `${view.run.id}/${String(rows.length)}`, 'inside')
  return (
    <section
      id="lanes"
      ref={pane}
      tabIndex={-1}
      aria-labelledby="lanes-heading"
      className={className}
    >
      <h2 id="lanes-heading" className="hidden-visually">
        {laneWords.title}
      </h2>
      <Lanes rows={rows} arrived={arrived} lit={lit} {...rest} />
    </section>
  )
}
