import type { Guess, LessonPlay } from '@flowscope/study'

/** What a run is to a lesson. */
export interface LessonScene {
  readonly lesson: string
  readonly play: LessonPlay
  /** Decisions that lie before the place where the lesson stands. */
  readonly at: number
  /** The same when the message of this round had not been sent. */
  readonly from: number
  readonly breaking: Breaking | null
  /** What-ifs that were tried. */
  readonly tried: readonly string[]
}

/** A what-if that is asked about, played or told at the end of a lesson. */
export interface Breaking {
  readonly id: string
  readonly phase: 'ask' | 'told'
  readonly guess: Guess | null
}
