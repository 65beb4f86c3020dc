import { cards, readLesson, type LessonReading } from '@flowscope/lessons'
import { whatIfs } from '@flowscope/scenarios'
import { lessonSettings, walkSteps } from '@flowscope/study'

/** Holds a lesson file to the schema and to what can be named in it. */
export function readOwnLesson(text: string): LessonReading {
  return readLesson(text, {
    whatIfs: whatIfs.map(({ id }) => id),
    cards: cards.map(({ id }) => id),
    settings: lessonSettings,
    walk: walkSteps,
  })
}
