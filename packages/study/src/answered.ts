import type { Confidence, StudyEvent } from './event.ts'

/** One answer, wherever it was given. */
export interface Answered {
  readonly at: number
  readonly from: 'card' | 'question' | 'drill' | 'lesson' | 'mockExam'
  /** The card, question or lesson; of a drill, what it asked about. */
  readonly about: string
  readonly right: boolean
  /** `null` where it was not asked, as in a mock exam. */
  readonly confidence: Confidence | null
}

/** The answers that an event tells of: none, one, or those of a whole mock exam. */
export function answersIn({ at, what }: StudyEvent): readonly Answered[] {
  switch (what.type) {
    case 'review':
      return [{ at, from: 'card', about: what.card, right: what.rating !== 'again', ...sure(what) }]
    case 'answer':
      return [{ at, from: 'question', about: what.item, right: what.right, ...sure(what) }]
    case 'drill':
      return [{ at, from: 'drill', about: what.about, right: what.right, ...sure(what) }]
    case 'lesson':
      return [{ at, from: 'lesson', about: what.lesson, right: what.right, ...sure(what) }]
    case 'mockExam':
      return what.exam.answers.map(({ item, right }) => ({
        at,
        from: 'mockExam',
        about: item,
        right,
        confidence: null,
      }))
    case 'lessonDone':
    case 'ownCard':
    case 'ownCardDropped':
    case 'examDate':
      return []
  }
}

function sure({ confidence }: { readonly confidence: Confidence }) {
  return { confidence }
}
