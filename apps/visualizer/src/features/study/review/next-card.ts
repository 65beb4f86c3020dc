import { duePile, type DeckCard, type PileChoice, type Progress } from '@flowscope/study'

/** What is asked next: what is due, then what is new, then what is being learnt. */
export interface NextCard {
  readonly card: DeckCard | null
  readonly due: number
  readonly fresh: number
  readonly soon: number
  /** New cards beyond today’s share. */
  readonly further: number
  /** Milliseconds until the next one is due; `null` where none waits. */
  readonly wait: number | null
}

export function nextCard(progress: Progress, now: number, choice: PileChoice): NextCard {
  const { due, fresh, soon, next } = duePile(progress, now, choice)
  return {
    card: due[0] ?? fresh[0] ?? soon[0] ?? null,
    due: due.length,
    fresh: fresh.length,
    soon: soon.length,
    further: duePile(progress, now, { ...choice, more: Infinity }).fresh.length - fresh.length,
    wait: next === null ? null : Math.max(0, next - now),
  }
}
