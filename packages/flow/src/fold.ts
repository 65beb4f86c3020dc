import { initialTransition, transition } from 'xstate'
import { eventOfDecision, eventOfOutcome } from './chart/events-of.ts'
import { sessionChart, type FlowSnapshot } from './chart/session-chart.ts'
import type { FlowEvent } from './chart/vocabulary.ts'
import type { DecisionEntry, Entry, Journal } from './journal.ts'

/**
 * The flow after the first `upTo` entries, through XState's pure `transition`: nothing is sent.
 * A prefix that was folded before is not folded again, also when another run shares it.
 */
export function foldRun(journal: Journal, upTo = journal.length): FlowSnapshot {
  let snapshot = start
  let open: DecisionEntry | null = null
  for (const entry of journal.slice(0, upTo)) {
    snapshot = afterEntry(snapshot, entry, open)
    open = entry.kind === 'decision' ? entry : null
  }
  return snapshot
}

/** The flow before anything was decided. */
const [start] = initialTransition(sessionChart)

const known = new WeakMap<FlowSnapshot, WeakMap<Entry, FlowSnapshot>>()

function afterEntry(before: FlowSnapshot, entry: Entry, open: DecisionEntry | null): FlowSnapshot {
  const followers = known.get(before) ?? new WeakMap<Entry, FlowSnapshot>()
  known.set(before, followers)
  const after = followers.get(entry) ?? next(before, eventOf(entry, open))
  followers.set(entry, after)
  return after
}

function eventOf(entry: Entry, open: DecisionEntry | null): FlowEvent | null {
  if (entry.kind === 'decision') return eventOfDecision(entry.decision)
  return open?.key === entry.key ? eventOfOutcome(open.decision, entry.performed) : null
}

function next(before: FlowSnapshot, event: FlowEvent | null): FlowSnapshot {
  return event === null ? before : transition(sessionChart, before, event)[0]
}
