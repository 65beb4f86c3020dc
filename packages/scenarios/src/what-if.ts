import type { Region } from '@flowscope/flow'
import type { RunSetup, Sources } from '@flowscope/reference'
import type { StationId } from '@flowscope/stage'
import type { Move } from './move.ts'
import type { WalkStep } from './walk.ts'

/** Who changes something. */
export const changers = ['me', 'user', 'salesforce', 'time', 'network', 'attacker'] as const
export type Changer = (typeof changers)[number]

/** One thing that goes another way, with the question before and the reason after. */
export interface WhatIf {
  /** Unique and stable: it stands in addresses. */
  readonly id: string
  readonly station: StationId
  readonly by: Changer
  /** In the menu, after "What if …": `the redirect URI ends in a slash`. */
  readonly title: string
  /** For what an administrator changes: the words in Setup. */
  readonly setting?: string
  /** To be answered before it is sent. */
  readonly ask: string
  /** What might happen, the true one first; a screen shows them in another order. */
  readonly answers: readonly [right: string, wrong: string, ...more: readonly string[]]
  /** One or two sentences, told afterwards. */
  readonly reason: string
  readonly sources: Sources
  /** The step of the plain walk before which it happens. */
  readonly at: WalkStep
  /** Where it takes more than the practice set-up. */
  readonly setup?: (setup: RunSetup) => RunSetup
  /** What is decided differently. */
  readonly change: Move
  /** Plain moves until the consequence is on the wire. */
  readonly then: readonly Move[]
  readonly expect: Expectation
}

/** What the last message of a what-if brings. */
export interface Expectation extends WhatCame {
  /** Where the regions of the chart stand afterwards; a region that is left out is not compared. */
  readonly states: Readonly<Partial<Record<Region, string>>>
}

export interface WhatCame {
  /** `null` where no answer comes. */
  readonly status: number | null
  /** The code of the error, wherever Salesforce shows it; `null` where nothing is refused. */
  readonly code: string | null
  /** Its description, word for word; `null` where there is none. */
  readonly text: string | null
  /** The check that decided, see {@link whatCame}; `null` where nobody tells. */
  readonly check: string | null
}
