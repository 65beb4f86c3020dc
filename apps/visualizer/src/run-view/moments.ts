import type { Journal } from '@flowscope/flow'
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

/** The journal as a list of decisions, each with its outcome. */
export function momentsOf(journal: Journal): readonly Moment[] {
  const outcomes = new Map(
    journal.flatMap((entry) => (entry.kind === 'outcome' ? [[entry.key, entry.performed]] : [])),
  )
  return journal
    .filter((entry) => entry.kind === 'decision')
    .map(({ key, decision }, index) => ({
      index,
      key,
      decision,
      performed: outcomes.get(key) ?? null,
    }))
}

/** True where the party that received the answer found it wanting, or no answer came. */
export function isRefused({ performed }: Moment): boolean {
  return performed?.verdict?.passed === false
}
