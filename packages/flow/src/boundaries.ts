import type { Journal } from './journal.ts'

/**
 * The places between decisions: before the first, and after each outcome. Counted in entries, so
 * that `journal.slice(0, boundary)` is what had happened then.
 */
export function boundariesOf(journal: Journal): readonly number[] {
  const known = boundaries.get(journal)
  if (known) return known
  const after = journal.flatMap((entry, at) => (entry.kind === 'outcome' ? [at + 1] : []))
  const all = [0, ...after]
  boundaries.set(journal, all)
  return all
}

const boundaries = new WeakMap<Journal, readonly number[]>()

/** One decision back; the start stays the start. */
export function previousBoundary(journal: Journal, cursor: number): number {
  return boundariesOf(journal).findLast((at) => at < cursor) ?? 0
}

/** One decision forward; the tip stays the tip. */
export function nextBoundary(journal: Journal, cursor: number): number {
  return boundariesOf(journal).find((at) => at > cursor) ?? lastBoundary(journal)
}

export function lastBoundary(journal: Journal): number {
  return boundariesOf(journal).at(-1) ?? 0
}

/** The boundary behind the first `decisions` decisions. */
export function boundaryAfter(journal: Journal, decisions: number): number {
  return boundariesOf(journal)[decisions] ?? lastBoundary(journal)
}
