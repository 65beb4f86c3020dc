import type { RunSetup } from '@flowscope/reference'
import type { Decision, LiveStep, Performed, SessionId } from '@flowscope/stage'

export type { SessionId } from '@flowscope/stage'

export interface DecisionEntry {
  readonly kind: 'decision'
  /** Names this decision in this run; an engine never performs one key twice. */
  readonly key: string
  readonly session: SessionId
  readonly decision: Decision
}

export interface OutcomeEntry {
  readonly kind: 'outcome'
  /** The key of the decision this is the outcome of. */
  readonly key: string
  readonly performed: Performed
}

export type Entry = DecisionEntry | OutcomeEntry

/** Decisions and outcomes in order. The state at k is the fold of the first k entries. */
export type Journal = readonly Entry[]

/** A set-up and what was decided since. */
export interface Run {
  readonly id: string
  readonly setup: RunSetup
  readonly journal: Journal
  /** Where this run left another one: its id, and how many decisions they share. */
  readonly forkedFrom: { readonly run: string; readonly decisions: number } | null
  readonly name: string
}

export function appendDecision(journal: Journal, key: string, decision: Decision): Journal {
  const session: SessionId =
    decision.type === 'attack' || isByAttacker(decision) ? 'attacker' : 'victim'
  return [...journal, { kind: 'decision', key, session, decision }]
}

/** What the attacker does in a browser of their own; what is done to the user is of another type. */
export function isByAttacker(decision: Decision): boolean {
  return 'as' in decision
}

export function appendOutcome(journal: Journal, key: string, performed: Performed): Journal {
  return [...journal, { kind: 'outcome', key, performed }]
}

/** The journal of a live run, as the web server tells of it. */
export function journalOfSteps(steps: readonly LiveStep[]): Journal {
  return steps.reduce<Journal>(
    (journal, { key, decision, performed }) =>
      appendOutcome(appendDecision(journal, key, decision), key, performed),
    [],
  )
}

export function decisionsOf(journal: Journal): readonly Decision[] {
  return journal.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []))
}

/** The decision that has no outcome yet: its message may be under way. */
export function openDecision(journal: Journal): DecisionEntry | null {
  const last = journal.at(-1)
  return last?.kind === 'decision' ? last : null
}
