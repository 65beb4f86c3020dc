import { answersIn, type Answered } from './answered.ts'
import type { Confidence, Rung, StudyAct, StudyEvent } from './event.ts'
import { inOrder } from './log/in-order.ts'
import type { Memory } from './memory/memory.ts'
import { reviewed } from './memory/reviewed.ts'
import type { MockExamResult } from './mock-exam/result.ts'
import type { OwnCard } from './own-card.ts'
import type { Score } from './score.ts'

/** What is known of a learner: the fold of their events. */
export interface Progress {
  /** By the id of a card that was reviewed at least once. */
  readonly memories: Readonly<Record<string, Memory>>
  /** Every answer, oldest first. */
  readonly answered: readonly Answered[]
  readonly lessons: Readonly<Record<string, LessonProgress>>
  /** By kind of drill. */
  readonly drills: Readonly<Record<string, Score>>
  readonly ownCards: readonly OwnCard[]
  /** Oldest first. */
  readonly mockExams: readonly MockExamResult[]
  /** A day as `2027-03-31`. */
  readonly examDate: string | null
}

export interface LessonProgress {
  /** Every try of every round, oldest first. */
  readonly tries: readonly LessonTry[]
  /** How it was brought to its end most recently; `null` while it was not. */
  readonly done: { readonly at: number; readonly testedOut: boolean } | null
}

export interface LessonTry {
  readonly at: number
  readonly round: number
  readonly rung: Rung
  readonly right: boolean
  readonly confidence: Confidence
  readonly helped: boolean
}

export const noProgress: Progress = {
  memories: {},
  answered: [],
  lessons: {},
  drills: {},
  ownCards: [],
  mockExams: [],
  examDate: null,
}

/** Folds a log; its order and repetitions do not matter. */
export function progressOf(events: readonly StudyEvent[]): Progress {
  return inOrder(events).reduce(withEvent, noProgress)
}

/** Progress with one more event, which is not older than those before it. */
export function withEvent(progress: Progress, event: StudyEvent): Progress {
  if (isKnownExam(progress, event.what)) return progress
  const answers = answersIn(event)
  const answered = answers.length === 0 ? progress.answered : [...progress.answered, ...answers]
  return changed({ ...progress, answered }, event.what, event.at)
}

function changed(progress: Progress, what: StudyAct, at: number): Progress {
  switch (what.type) {
    case 'review':
      return withReview(progress, what, at)
    case 'lesson':
      return withTry(progress, what, at)
    case 'lessonDone':
      return withLesson(progress, what.lesson, { done: { at, testedOut: what.testedOut } })
    case 'ownCard':
      return { ...progress, ownCards: [...without(progress.ownCards, what.card.id), what.card] }
    case 'ownCardDropped':
      return { ...progress, ownCards: without(progress.ownCards, what.card) }
    case 'examDate':
      return { ...progress, examDate: what.date }
    case 'mockExam':
      return { ...progress, mockExams: [...progress.mockExams, what.exam] }
    case 'drill':
      return withDrill(progress, what)
    case 'answer':
      return progress
  }
}

/** Two tabs can end the same mock exam. */
function isKnownExam({ mockExams }: Progress, what: StudyAct): boolean {
  return what.type === 'mockExam' && mockExams.some(({ id }) => id === what.exam.id)
}

function withReview(
  progress: Progress,
  { card, rating }: Extract<StudyAct, { type: 'review' }>,
  at: number,
): Progress {
  const memory = reviewed(progress.memories[card], rating, at)
  return { ...progress, memories: { ...progress.memories, [card]: memory } }
}

function withDrill(
  progress: Progress,
  { drill, right }: Extract<StudyAct, { type: 'drill' }>,
): Progress {
  const before = progress.drills[drill] ?? { right: 0, of: 0 }
  const score = { right: before.right + (right ? 1 : 0), of: before.of + 1 }
  return { ...progress, drills: { ...progress.drills, [drill]: score } }
}

function withTry(
  progress: Progress,
  { lesson, round, rung, right, confidence, helped }: Extract<StudyAct, { type: 'lesson' }>,
  at: number,
): Progress {
  const tries = progress.lessons[lesson]?.tries ?? []
  const latest: LessonTry = { at, round, rung, right, confidence, helped }
  return withLesson(progress, lesson, { tries: [...tries, latest] })
}

function withLesson(progress: Progress, lesson: string, some: Partial<LessonProgress>): Progress {
  const before = progress.lessons[lesson] ?? { tries: [], done: null }
  return { ...progress, lessons: { ...progress.lessons, [lesson]: { ...before, ...some } } }
}

function without(cards: readonly OwnCard[], id: string): readonly OwnCard[] {
  return cards.filter((card) => card.id !== id)
}
