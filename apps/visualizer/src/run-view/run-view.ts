import {
  captionOf,
  defaultDecision,
  legalSteps,
  stateOf,
  viewOf,
  type ConductorSnapshot,
  type ConductorView,
  type LegalStep,
} from '@flowscope/flow'
import type { Decision, StationId } from '@flowscope/stage'
import { momentsOf, type Moment } from './moments.ts'
import { reachedStations, stationAt } from './station-at.ts'

export { stationOfMoment } from './station-at.ts'

/** A run at the cursor, with what the views ask of it. All of it follows from the journal. */
export interface RunView extends ConductorView {
  /** The state of region `flow`, without its inner state. */
  readonly state: string
  readonly caption: string
  readonly station: StationId
  readonly moments: readonly Moment[]
  /** The newest moment before the cursor. */
  readonly present: Moment | null
  /** What was decided at the cursor, when it is in the past. */
  readonly recorded: Decision | null
  /** What Send does when there is no draft, such as waiting; `null` when the walk is done. */
  readonly suggested: Decision | null
  readonly choices: readonly LegalStep[]
  /** For each station that was reached, the first cursor that shows it. */
  readonly reached: ReadonlyMap<StationId, number>
  /** The world's clock at the cursor. */
  readonly clock: number
}

export function runViewOf(conductor: ConductorSnapshot): RunView {
  const view = viewOf(conductor)
  const { run, snapshot, position } = view
  const moments = momentsOf(run.journal)
  return {
    ...view,
    state: stateOf(snapshot, 'flow').split('.')[0] ?? '',
    caption: captionOf(snapshot),
    station: stationAt(run.journal, view.cursor),
    moments,
    present: moments[position - 1] ?? null,
    recorded: moments[position]?.decision ?? null,
    suggested: defaultDecision(snapshot, view.where),
    choices: legalSteps(snapshot, view.where),
    reached: reachedStations(run.journal),
    clock: clockAt(moments, position) ?? run.setup.world.startsAt,
  }
}

function clockAt(moments: readonly Moment[], position: number): number | undefined {
  return moments.findLast(({ index, performed }) => index < position && performed)?.performed?.clock
}
