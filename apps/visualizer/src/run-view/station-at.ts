import {
  boundariesOf,
  boundaryAfter,
  foldRun,
  stationOf,
  type Entry,
  type FlowSnapshot,
  type Journal,
  type Run,
} from '@flowscope/flow'
import type { Decision, SendStep, StationId } from '@flowscope/stage'
import type { Moment } from './moments.ts'

/**
 * The station at a cursor. Where the flow rests with a grant, what was done last tells: the state is
 * the same after a token answer, a call and a refresh.
 */
export function stationAt(journal: Journal, cursor: number): StationId {
  const entry = journal[cursor - 1]
  if (!entry) return stationOf(foldRun(journal, 0))
  const known = stations.get(entry)
  if (known) return known
  const station = stationAfter(foldRun(journal, cursor), lastDecision(journal, cursor))
  stations.set(entry, station)
  return station
}

/** Runs share an entry only with all that went before it. */
const stations = new WeakMap<Entry, StationId>()

function stationAfter(snapshot: FlowSnapshot, last: Decision | null): StationId {
  if (!last || !snapshot.matches({ flow: 'authorized' })) return stationOf(snapshot)
  if (last.type === 'advanceClock') return 'expiry'
  return last.type === 'send' ? (withGrant[last.step] ?? 'token-response') : 'token-response'
}

const withGrant: Readonly<Partial<Record<SendStep, StationId>>> = {
  query: 'api-call',
  identity: 'api-call',
  userinfo: 'api-call',
  versions: 'api-call',
  limits: 'api-call',
  refresh: 'refresh',
}

/** An outcome stands right behind its decision. */
function lastDecision(journal: Journal, cursor: number): Decision | null {
  const newest = journal.slice(Math.max(cursor - 2, 0), cursor)
  return newest.findLast((entry) => entry.kind === 'decision')?.decision ?? null
}

/** For each station that was reached, the first cursor that shows it. */
export function reachedStations(journal: Journal): ReadonlyMap<StationId, number> {
  const known = reached.get(journal)
  if (known) return known
  const all = boundariesOf(journal).map((cursor) => [stationAt(journal, cursor), cursor] as const)
  const first = new Map(all.toReversed())
  reached.set(journal, first)
  return first
}

const reached = new WeakMap<Journal, ReadonlyMap<StationId, number>>()

/** The station at which a moment stands in the picture. */
export function stationOfMoment({ journal }: Run, { index, decision }: Moment): StationId {
  const before = boundaryAfter(journal, index)
  const after = stationAt(journal, boundaryAfter(journal, index + 1))
  if (after === 'expiry') return 'expiry'
  if (decision.type === 'send' && decision.step === 'callback') return 'callback'
  return stationOf(foldRun(journal, decision.type === 'send' ? before + 1 : before))
}
