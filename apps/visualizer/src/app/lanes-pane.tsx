import { laneRows } from '../features/lanes/lane-rows.ts'
import { Lanes } from '../features/lanes/lanes.tsx'
import { stationOfMoment, type RunView } from '../run-view/run-view.ts'

interface LanesPaneProps {
  readonly view: RunView
  readonly selected: number | null
  readonly visible: boolean
  readonly onSelect: (moment: number) => void
  readonly className: string | undefined
}

export function LanesPane({ view, className, ...rest }: LanesPaneProps) {
  const rows = laneRows({
    ...view,
    next: view.busy ? null : view.draft,
    stationOf: (moment) => stationOfMoment(view.run, moment),
  })
  return (
    <section id="lanes" tabIndex={-1} aria-labelledby="lanes-heading" className={className}>
      <h2 id="lanes-heading" className="hidden-visually">
        Lanes
      </h2>
      <Lanes rows={rows} {...rest} />
    </section>
  )
}
