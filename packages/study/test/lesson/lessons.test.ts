import { lessons, type Came, type Lesson } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import { playedLesson, rightly, wrongly, type Brought } from './played-lesson.ts'

const every = lessons.map((lesson) => [lesson.id, lesson] as const)

test.each(every)('%s ends as it is told, with right answers', async (_id, lesson) => {
  const { play, brought } = await playedLesson(lesson, 0, 'D', rightly)
  expect(play.phase).toBe('end')
  expect(play.results.map(({ right }) => right)).toEqual(lesson.rounds.map(() => true))
  expect(brought.map(asTold(lesson))).toEqual(lesson.rounds.map(({ came }) => came))
})

test.each(every)('%s can be gone through with wrong answers', async (_id, lesson) => {
  const { play, brought, mistakes } = await playedLesson(lesson, 1, 'C', wrongly)
  expect(play.phase).toBe('end')
  expect(play.results.map(({ right }) => right)).toEqual(lesson.rounds.map(() => false))
  expect(brought.map(asTold(lesson))).toEqual(lesson.rounds.map(({ came }) => came))
  expect(mistakes.map(([round]) => round)).toEqual(writtenRounds(lesson))
})

const written = lessons.filter((lesson) => writtenRounds(lesson).length > 0)

test.each(written.map((lesson) => [lesson.id, lesson] as const))(
  'what is written wrong in %s is really refused',
  async (_id, lesson) => {
    const { mistakes } = await playedLesson(lesson, 0, 'B', wrongly)
    for (const [round, came] of mistakes) {
      const { status, code } = lesson.rounds[round]?.came ?? { status: null, code: null }
      expect([round, came]).not.toEqual([round, { status, code }])
    }
  },
)

/** As much of what came as the lesson tells. */
function asTold({ rounds }: Lesson) {
  return ({ status, code, members }: Brought, at: number): Came | null => {
    const told = rounds[at]?.came
    if (!told) return null
    return {
      status,
      code,
      has: told.has.filter((name) => name in members),
      lacks: told.lacks.filter((name) => !(name in members)),
    }
  }
}

function writtenRounds({ rounds }: Lesson): readonly number[] {
  return rounds.flatMap(({ send }, at) => (send?.build ? [at] : []))
}
