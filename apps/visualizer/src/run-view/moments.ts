import type { DecisionEntry, Entry, Journal } from '@flowscope/flow'
import type { Decision, Performed } from '@flowscope/stage'

/** One decision and, once it is known, its outcome. */
export interface Moment {
  /** Counted from 0; also the number of decisions before it. */
  readonly index: number
  readonly key: string
  readonly decision: Decision
  /** `null` while the message is under way. */
  readonly performed: Performed | null
}

/**
 * The journal as a list of decisions, each with its outcome. The same journal gives the same list,
 * and what two journals share the same moments, so that a view may keep what it made of them.
 */
export function momentsOf(journal: Journal): readonly Moment[] {
  const known = lists.get(journal)
  if (known) return known
  const moments = journal
    .flatMap((entry, at) => (entry.kind === 'decision' ? [[entry, journal[at + 1]] as const] : []))
    .map(([entry, next], index) => momentOf(entry, next, index))
  lists.set(journal, moments)
  return moments
}

const lists = new WeakMap<Journal, readonly Moment[]>()

/** By the entry that tells most of a moment: its outcome, or the decision until that is known. */
const made = new WeakMap<Entry, Moment>()

function momentOf(entry: DecisionEntry, next: Entry | undefined, index: number): Moment {
  const outcome = next?.kind === 'outcome' && next.key === entry.key ? next : null
  const known = made.get(outcome ?? entry)
  if (known) return known
  const { key, decision } = entry
  const moment = { index, key, decision, performed: outcome?.performed ?? null }
  made.set(outcome ?? entry, moment)
  return moment
}

/** True where the party that received the answer found it wanting, or no answer came. */
export function isRefused({ performed }: Moment): boolean {
  return performed?.verdict?.passed === false
}
