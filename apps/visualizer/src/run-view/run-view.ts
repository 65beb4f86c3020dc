import {
  boundariesOf,
  boundaryAfter,
  captionOf,
  decisionsOf,
  defaultDecision,
  foldRun,
  legalSteps,
  stateOf,
  stationOf,
  viewOf,
  type ConductorSnapshot,
  type ConductorView,
  type LegalStep,
  type Run,
} from '@flowscope/flow'
import type { Decision, SendStep, StationId } from '@flowscope/stage'
import { momentsOf, type Moment } from './moments.ts'

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
    station: stationAt(run, view.cursor),
    moments,
    present: moments[position - 1] ?? null,
    recorded: moments[position]?.decision ?? null,
    suggested: defaultDecision(snapshot),
    choices: legalSteps(snapshot),
    reached: reachedStations(run),
    clock: clockAt(moments, position) ?? run.setup.world.startsAt,
  }
}

/**
 * The station at a cursor. Where the flow rests with a grant, what was done last tells: the state is
 * the same after a token answer, a call and a refresh.
 */
function stationAt({ journal }: Run, cursor: number): StationId {
  const snapshot = foldRun(journal, cursor)
  const last = decisionsOf(journal.slice(0, cursor)).at(-1)
  if (!last || !snapshot.matches({ flow: 'authorized' })) return stationOf(snapshot)
  if (last.type === 'advanceClock') return 'expiry'
  return last.type === 'send' ? (withGrant[last.step] ?? 'token-response') : 'token-response'
}

const withGrant: Readonly<Partial<Record<SendStep, StationId>>> = {
  query: 'api-call',
  identity: 'api-call',
  userinfo: 'api-call',
  versions: 'api-call',
  refresh: 'refresh',
}

function reachedStations(run: Run): ReadonlyMap<StationId, number> {
  const all = boundariesOf(run.journal).map((cursor) => [stationAt(run, cursor), cursor] as const)
  return new Map(all.toReversed())
}

function clockAt(moments: readonly Moment[], position: number): number | undefined {
  return moments.slice(0, position).findLast(({ performed }) => performed)?.performed?.clock
}

/** The station at which a moment stands in the picture. */
export function stationOfMoment(run: Run, { index, decision }: Moment): StationId {
  const before = boundaryAfter(run.journal, index)
  const after = stationAt(run, boundaryAfter(run.journal, index + 1))
  if (after === 'expiry') return 'expiry'
  if (decision.type !== 'send') return stationOf(foldRun(run.journal, before))
  return stationOf(foldRun(run.journal, before + 1))
}
