import type { Lesson, LessonStep } from '@flowscope/lessons'
import { walk, type Move } from '@flowscope/scenarios'

/** The moves of one round: what leads there, the message itself, and what follows it. */
export interface RoundWay {
  readonly before: readonly Move[]
  readonly own: Move | null
  readonly after: readonly Move[]
}

/** The steps of the plain walk, as a lesson names them. */
export const walkSteps: readonly LessonStep[] = walk.map(stepOf)

/** The walk from the first move to where the lesson begins. */
export function wayToStart({ start }: Lesson): readonly Move[] {
  return walk.slice(0, walkSteps.indexOf(start.before))
}

/** The moves of each round, one behind the other on the plain walk. */
export function waysOf(lesson: Lesson): readonly RoundWay[] {
  let position = wayToStart(lesson).length
  return lesson.rounds.map(({ send }) => {
    if (!send) return { before: [], own: null, after: [] }
    const own = walkSteps.indexOf(send.step, position)
    const through = walkSteps.indexOf(send.through, own)
    const way = {
      before: walk.slice(position, own),
      own: walk[own] ?? null,
      after: walk.slice(own + 1, through + 1),
    }
    position = through + 1
    return way
  })
}

function stepOf(move: Move): LessonStep {
  if (move.type === 'advanceClock') return 'expiry'
  return ('step' in move ? move.step : 'connect') as LessonStep
}
