import type { FactId } from './facts/index.ts'

/** Something to recall: one question, one short answer, and why. */
export interface Card {
  /** Unique and stable: what is remembered of it is filed under this name. */
  readonly id: string
  readonly fact: FactId
  /** A focused question with one answer; never a yes or no, never a list. */
  readonly ask: string
  /** A dozen words at most. */
  readonly answer: string
  /** One or two sentences. */
  readonly reason: string
}
