import type { Lesson } from '@flowscope/lessons'
import type { Rung } from '../event.ts'
import type { LessonProgress } from '../progress.ts'
import { rungOf } from './rungs.ts'

/** How a lesson stands with somebody. `shaky`: it was gone through, and something was not known. */
export type LessonStanding = 'new' | 'begun' | 'shaky' | 'done'

/** The rung for each round, by what was done in it before. */
export function rungsFor(
  { rounds }: Lesson,
  progress: LessonProgress | undefined,
): readonly Rung[] {
  return rounds.map((_, at) => {
    const tries = progress?.tries.filter(({ round }) => round === at) ?? []
    const later = rounds.slice(at + 1).filter(({ send }) => (send?.build ?? null) !== null).length
    return rungOf(tries, later)
  })
}

export function standingOfLesson(
  { rounds }: Pick<Lesson, 'rounds'>,
  progress: LessonProgress | undefined,
): LessonStanding {
  if (!progress || (progress.tries.length === 0 && progress.done === null)) return 'new'
  if (progress.done === null) return 'begun'
  const isKnown = rounds.every(
    (_, at) => progress.tries.findLast(({ round }) => round === at)?.right ?? true,
  )
  return isKnown ? 'done' : 'shaky'
}
