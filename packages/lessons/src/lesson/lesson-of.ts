import { rfc, type Source } from '@flowscope/reference'
import type { Static } from 'typebox'
import type { Came, Lesson, Round, RoundSend } from './lesson.ts'
import type { LessonSchema } from './schema.ts'

export type LessonFile = Static<typeof LessonSchema>

type RoundFile = LessonFile['rounds'][number]

/** Fills in what a file may leave out. */
export function lessonOf({ $schema: _, ...file }: LessonFile): Lesson {
  return {
    ...file,
    start: { before: file.start.before, settings: file.start.settings ?? {} },
    rounds: file.rounds.map(roundOf),
    breakIt: file.breakIt ?? [],
    cards: file.cards ?? [],
  }
}

function roundOf({ send, came, sources, ...round }: RoundFile): Round {
  const [first, ...more] = sources.map(sourceOf)
  if (!first) throw new RangeError('A round needs a source')
  return {
    ...round,
    send: send ? sendOf(send) : null,
    came: came ? cameOf(came) : null,
    sources: [first, ...more],
  }
}

function sendOf({ step, through, build }: NonNullable<RoundFile['send']>): RoundSend {
  return { step, through: through ?? step, build: build ?? null }
}

function cameOf({ status, code, has, lacks }: NonNullable<RoundFile['came']>): Came {
  return { status, code: code ?? null, has: has ?? [], lacks: lacks ?? [] }
}

/** The address of an RFC follows from its number. */
function sourceOf({ title, section, url }: RoundFile['sources'][number]): Source {
  const number = /^RFC (\d+)$/.exec(title)?.[1]
  if (number !== undefined && url === undefined) return rfc(Number(number), section)
  return { title, ...(section !== undefined && { section }), ...(url !== undefined && { url }) }
}
