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
export type Option = RightOption | WrongOption

export interface RightOption {
  readonly text: string
  readonly right: true
  /** Why it is right. */
  readonly why: string
}

export interface WrongOption {
  readonly text: string
  readonly right?: false
  /** What somebody who chooses this believes, as a clause: `a refresh token ends with its session`. */
  readonly misconception: string
  /** What is wrong with it. */
  readonly why: string
}
