import { jsonOf, lineOf, misfitOf, offsetOf, spelled, type Misfit } from '@flowscope/checked-json'
import type { Lesson } from './lesson.ts'
import { lessonOf, type LessonFile } from './lesson-of.ts'
import { LessonSchema } from './schema.ts'
import { slipsIn, type KnownNames, type Slip } from './slips.ts'

/** Where a lesson file is wrong, and what to do. */
export interface LessonProblem {
  /** Counts from 1. */
  readonly line: number
  /** The way to the place, `rounds[0].predict.ask`; empty where it is the whole file. */
  readonly place: string
  /** A sentence. */
  readonly says: string
}

export type LessonReading =
  { readonly lesson: Lesson } | { readonly problems: readonly [LessonProblem, ...LessonProblem[]] }

/** Reads a lesson file and holds it to the schema, and to what there is to be named. */
export function readLesson(text: string, known: KnownNames): LessonReading {
  const reading = jsonOf(text)
  if (!('content' in reading)) {
    const { line, what } = reading
    return { problems: [{ line, place: '', says: `This is not JSON: ${what}.` }] }
  }
  const misfit = misfitOf(LessonSchema, reading.content)
  if (misfit) return { problems: [problemOf(text, slipOf(misfit))] }
  const lesson = lessonOf(reading.content as LessonFile)
  const [first, ...more] = slipsIn(lesson, known).map((slip) => problemOf(text, slip))
  return first ? { problems: [first, ...more] } : { lesson }
}

/** What is a setting elsewhere is a member here. */
function slipOf({ path, reason }: Misfit): Slip {
  return { path, says: reason.replace(/^is not a setting/, 'is not part of a lesson file') }
}

function problemOf(text: string, { path, says }: Slip): LessonProblem {
  const place = spelled(path, '')
  const sentence = place === '' ? `The file ${says}` : `\`${place}\` ${says}`
  return {
    line: lineOf(text, offsetOf(text, path)),
    place,
    says: /[.?]$/.test(sentence) ? sentence : `${sentence}.`,
  }
}
