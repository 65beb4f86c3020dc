import { foldRun } from '../fold.ts'
import { isByAttacker, type Entry, type Journal } from '../journal.ts'
import { transitionsTaken } from './branches.ts'
import { eventOfDecision, eventOfOutcome } from './events-of.ts'
import type { TransitionOutline } from './outline.ts'
import type { FlowSnapshot } from './session-chart.ts'
import type { FlowEvent } from './vocabulary.ts'

/** What one entry of the journal did to the chart. */
export interface TraceStep {
  /** Counts decisions from 0: the one that this entry is, or is the outcome of. */
  readonly moment: number
  readonly before: FlowSnapshot
  readonly event: FlowEvent
  /** Transitions taken, at most one a region. */
  readonly taken: readonly TransitionOutline[]
}

/** The way through the user’s chart, without the entries of which it hears nothing. */
export function traceOf(journal: Journal): readonly TraceStep[] {
  const trace = known.get(journal) ?? traced(journal)
  known.set(journal, trace)
  return trace
}

const known = new WeakMap<Journal, readonly TraceStep[]>()

function traced(journal: Journal): readonly TraceStep[] {
  let moment = -1
  return journal.flatMap((entry, at) => {
    if (entry.kind === 'decision') moment += 1
    const event = eventOf(entry, journal[at - 1])
    if (event === null) return []
    const before = foldRun(journal, at)
    return [{ moment, before, event, taken: takenBy(entry, before, event) }]
  })
}

function eventOf(entry: Entry, earlier: Entry | undefined): FlowEvent | null {
  const decided = entry.kind === 'decision' ? entry : earlier
  if (decided?.kind !== 'decision' || isByAttacker(decided.decision)) return null
  if (entry.kind === 'decision') return eventOfDecision(entry.decision)
  return decided.key === entry.key ? eventOfOutcome(decided.decision, entry.performed) : null
}

/** Runs share an entry only with all that went before it. */
const takenAlready = new WeakMap<Entry, readonly TransitionOutline[]>()

function takenBy(entry: Entry, before: FlowSnapshot, event: FlowEvent) {
  const taken = takenAlready.get(entry) ?? transitionsTaken(before, event)
  takenAlready.set(entry, taken)
  return taken
}
