import { afterEvent, start } from './chart/after-event.ts'
import { eventOfDecision, eventOfOutcome } from './chart/events-of.ts'
import type { FlowSnapshot } from './chart/session-chart.ts'
import type { FlowEvent } from './chart/vocabulary.ts'
import {
  isByAttacker,
  type DecisionEntry,
  type Entry,
  type Journal,
  type SessionId,
} from './journal.ts'

/**
 * The flow after the first `upTo` entries, through the pure transition of the chart: nothing is sent.
 * A journal is folded once; a prefix that another run shares is not folded again either.
 */
export function foldRun(
  journal: Journal,
  upTo = journal.length,
  session: SessionId = 'victim',
): FlowSnapshot {
  return foldsOf(journal, session)[Math.min(upTo, journal.length)] ?? start
}

const folds = {
  victim: new WeakMap<Journal, readonly FlowSnapshot[]>(),
  attacker: new WeakMap<Journal, readonly FlowSnapshot[]>(),
}

/** The flow before the first entry, and after each. */
function foldsOf(journal: Journal, session: SessionId): readonly FlowSnapshot[] {
  const known = folds[session].get(journal)
  if (known) return known
  const all = foldAll(journal, session)
  folds[session].set(journal, all)
  return all
}

function foldAll(journal: Journal, session: SessionId): readonly FlowSnapshot[] {
  let snapshot = start
  let open: DecisionEntry | null = null
  const all = [snapshot]
  for (const entry of journal) {
    if (entry.kind === 'decision') open = belongsTo(entry, session) ? entry : null
    if (open) snapshot = afterEntry(snapshot, entry, open)
    if (entry.kind === 'outcome') open = null
    all.push(snapshot)
  }
  return all
}

/** Each browser has a flow of its own; what is done to the user is the user's. */
function belongsTo({ decision }: DecisionEntry, session: SessionId): boolean {
  return isByAttacker(decision) === (session === 'attacker')
}

const known = new WeakMap<FlowSnapshot, WeakMap<Entry, FlowSnapshot>>()

function afterEntry(before: FlowSnapshot, entry: Entry, open: DecisionEntry): FlowSnapshot {
  const followers = known.get(before) ?? new WeakMap<Entry, FlowSnapshot>()
  known.set(before, followers)
  const after = followers.get(entry) ?? next(before, eventOf(entry, open))
  followers.set(entry, after)
  return after
}

function eventOf(entry: Entry, open: DecisionEntry): FlowEvent | null {
  if (entry.kind === 'decision') return eventOfDecision(entry.decision)
  return open.key === entry.key ? eventOfOutcome(open.decision, entry.performed) : null
}

function next(before: FlowSnapshot, event: FlowEvent | null): FlowSnapshot {
  return event === null ? before : afterEvent(before, event)
}
