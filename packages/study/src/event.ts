import type { MockExamResult } from './mock-exam/result.ts'
import type { OwnCard } from './own-card.ts'

/** How sure somebody was, asked before the answer is shown. */
export type Confidence = (typeof confidences)[number]
export const confidences = ['low', 'mid', 'high'] as const

/** How a card went, in the words of FSRS; all but `again` count as remembered. */
export type Rating = (typeof ratings)[number]
export const ratings = ['again', 'hard', 'good', 'easy'] as const

/** How much of a message is given: all of it, all but one field, some of it, nothing. */
export type Rung = (typeof rungs)[number]
export const rungs = ['A', 'B', 'C', 'D'] as const

/**
 * One thing that somebody did to learn. What is known of a learner is the fold of these, so two
 * tabs or two devices lose nothing: their logs are joined by `id`.
 */
export interface StudyEvent {
  /** Unique over all devices. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly what: StudyAct
}

export type StudyAct =
  | {
      readonly type: 'review'
      readonly card: string
      readonly rating: Rating
      readonly confidence: Confidence
    }
  | {
      readonly type: 'answer'
      /** The id of an exam question. */
      readonly item: string
      readonly right: boolean
      readonly confidence: Confidence
      /** Places of the chosen options in the order in which they are written, counted from 0. */
      readonly chosen: readonly number[]
    }
  | {
      readonly type: 'drill'
      /** Which kind of drill. */
      readonly drill: string
      /** The fact, error, station or scenario that it asked about. */
      readonly about: string
      readonly right: boolean
      readonly confidence: Confidence
    }
  | {
      readonly type: 'lesson'
      readonly lesson: string
      /** Counted from 0. */
      readonly round: number
      readonly rung: Rung
      readonly right: boolean
      readonly confidence: Confidence
      /** The learner had a hint or the answer shown. */
      readonly helped: boolean
    }
  | { readonly type: 'lessonDone'; readonly lesson: string; readonly testedOut: boolean }
  | { readonly type: 'ownCard'; readonly card: OwnCard }
  | { readonly type: 'ownCardDropped'; readonly card: string }
  /** A day as `2027-03-31`, or that there is none any more. */
  | { readonly type: 'examDate'; readonly date: string | null }
  | { readonly type: 'mockExam'; readonly exam: MockExamResult }
