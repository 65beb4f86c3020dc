import type { Lesson, Round } from '@flowscope/lessons'
import type { Confidence, Rung } from '../event.ts'
import type { Entered, FieldDifference } from './entered.ts'

/**
 * Where somebody is in a lesson. `orient` comes first; a round is foreseen, then written where there is
 * something to write, sent where there is something to send, and told. `differs` is a message that is
 * not the web app's own: it was really sent, and is put right.
 */
export type LessonPhase = 'orient' | 'predict' | 'build' | 'sending' | 'differs' | 'told' | 'end'

/** A lesson as far as it was played. All of it is JSON: it outlives a reload. */
export interface LessonPlay {
  readonly phase: LessonPhase
  /** Counted from 0. */
  readonly round: number
  /** By the number of the round. */
  readonly rungs: readonly Rung[]
  readonly guess: Guess | null
  /** What was written last in this round. */
  readonly entered: readonly Entered[]
  readonly differences: readonly FieldDifference[]
  /** Messages of this round that had to be put right. */
  readonly misses: number
  readonly helped: boolean
  /** Rounds that are through, in order. */
  readonly results: readonly RoundResult[]
}

/** What was foreseen; the place of the answer as it is written, 0 for the right one. */
export interface Guess {
  readonly chosen: number
  readonly confidence: Confidence
}

export interface RoundResult {
  readonly rung: Rung
  readonly right: boolean
  readonly confidence: Confidence
  readonly helped: boolean
}

export type LessonMove =
  | { readonly type: 'begin' }
  | { readonly type: 'foresee'; readonly guess: Guess }
  /** The learner would rather be told: what will come, or how the message reads. */
  | { readonly type: 'showMe' }
  | { readonly type: 'write'; readonly entered: readonly Entered[] }
  | {
      readonly type: 'sent'
      readonly differences: readonly FieldDifference[]
    }
  | { readonly type: 'putRight' }
  | { readonly type: 'goOn' }

export function beginLesson(rungsOfRounds: readonly Rung[]): LessonPlay {
  return { ...fresh, phase: 'orient', round: 0, rungs: rungsOfRounds, results: [] }
}

const fresh = { guess: null, entered: [], differences: [], misses: 0, helped: false } as const

/** The next place in the lesson; a move that is not possible here changes nothing. */
export function playLesson(lesson: Lesson, play: LessonPlay, move: LessonMove): LessonPlay {
  const round = lesson.rounds[play.round]
  if (!round) return play
  switch (move.type) {
    case 'begin':
      return play.phase === 'orient' ? { ...play, phase: 'predict' } : play
    case 'foresee':
      return play.phase === 'predict' ? foreseen(round, play, move.guess) : play
    case 'showMe':
      return helped(round, play)
    case 'write':
      return play.phase === 'build' ? { ...play, phase: 'sending', entered: move.entered } : play
    case 'sent':
      return play.phase === 'sending' ? sent(play, move.differences) : play
    case 'putRight':
      return play.phase === 'differs' ? { ...play, phase: 'build' } : play
    case 'goOn':
      return play.phase === 'told' ? closed(lesson, play) : play
  }
}

function foreseen({ send }: Round, play: LessonPlay, guess: Guess | null): LessonPlay {
  const phase = send === null ? 'told' : send.build === null ? 'sending' : 'build'
  return { ...play, phase, guess }
}

/** Before the message is written, the question is passed over; afterwards, the message is filled in. */
function helped(round: Round, play: LessonPlay): LessonPlay {
  if (play.phase === 'predict') return { ...foreseen(round, play, null), helped: true }
  return play.phase === 'build' ? { ...play, helped: true } : play
}

function sent(play: LessonPlay, differences: readonly FieldDifference[]): LessonPlay {
  if (differences.length === 0) return { ...play, phase: 'told', differences }
  return { ...play, phase: 'differs', differences, misses: play.misses + 1 }
}

function closed({ rounds }: Lesson, play: LessonPlay): LessonPlay {
  const results = [...play.results, resultOf(play)]
  const next = play.round + 1
  return next < rounds.length
    ? { ...play, ...fresh, phase: 'predict', round: next, results }
    : { ...play, ...fresh, phase: 'end', results }
}

/** Of the round that is being told. */
export function resultOf({ guess, helped, misses, round, rungs }: LessonPlay): RoundResult {
  return {
    rung: rungs[round] ?? 'A',
    right: guess?.chosen === 0 && misses === 0,
    confidence: guess?.confidence ?? 'low',
    helped,
  }
}
