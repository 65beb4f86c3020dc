import type { FactId } from './facts/index.ts'

/** A question in the style of the exam. */
export interface ExamQuestion {
  /** Unique and stable. */
  readonly id: string
  readonly fact: FactId
  /** Two to five sentences that set the scene, with names that end in `.example`. */
  readonly scenario: string
  readonly ask: string
  /** In the order in which they are written; a screen shows them in another one. */
  readonly options: readonly [Option, Option, Option, ...Option[]]
  /** Told after the answer: the idea behind it, in one or two sentences. */
  readonly reason: string
}

/** How many are right decides whether it is a single or a multiple choice. */
export type Option =
  | {
      readonly text: string
      readonly right: true
      /** Why it is right. */
      readonly why: string
    }
  | {
      readonly text: string
      readonly right?: false
      /** The misconception that makes it look right, and what is wrong with it. */
      readonly why: string
    }
