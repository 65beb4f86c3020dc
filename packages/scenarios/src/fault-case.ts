import type { RunSetup, Sources } from '@flowscope/reference'
import type { Move } from './move.ts'
import type { WhatCame } from './what-if.ts'

/** A run that failed. Why is in its messages and settings, for the learner to find. */
export interface FaultCase {
  /** Unique and stable: it stands in addresses. */
  readonly id: string
  /** Tells what was noticed, and nothing of the cause. */
  readonly title: string
  /** One or two sentences, as a colleague reports it. */
  readonly story: string
  /** The practice set-up where it is left out. */
  readonly setup?: (setup: RunSetup) => RunSetup
  /** What was done, up to the message that failed. */
  readonly moves: readonly Move[]
  /** What that message brought. */
  readonly came: WhatCame
  /** The true one first; a screen shows them in another order. */
  readonly causes: readonly [right: NamedCause, ...wrong: NamedCause[]]
  /** Each says more than the one before, and costs what {@link hintCosts} has at its place. */
  readonly hints: readonly [where: string, what: string, nearly: string]
  /** What is done about it, and where. */
  readonly fix: string
  /** The run with the cause taken away: its last message is a query that is answered. */
  readonly fixed: Pick<FaultCase, 'setup' | 'moves'>
  readonly sources: Sources
}

/** What it could be, and what in this run speaks for it or against it. */
export type NamedCause = readonly [cause: string, because: string]

/** Of 10 points that a case is worth without help. */
export const hintCosts = [1, 2, 4] as const
