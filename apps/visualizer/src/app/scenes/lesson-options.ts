import type { Rung } from '@flowscope/study'
import { depths, type Depth } from '../../settings/settings.ts'

/** What a link of a teacher asks for. */
export interface LessonOptions {
  /** The same help in every round, whatever was done before. */
  readonly rung: Rung | null
  readonly depth: Depth | null
}

/** `?rung=B&depth=exam`; what makes no sense is left out. */
export function lessonOptions(params: URLSearchParams): LessonOptions {
  const rung = params.get('rung')
  const depth = params.get('depth')
  return {
    rung: (['A', 'B', 'C', 'D'] as const).find((each) => each === rung) ?? null,
    depth: depths.find((each) => each === depth) ?? null,
  }
}
