import { lessons, type Lesson } from '@flowscope/lessons'
import { standingOfLesson, type Progress } from '@flowscope/study'

/** The first on the path that was not gone through, else the first that is to be firmed up. */
export function nextLesson({ lessons: known }: Progress): Lesson | undefined {
  const standing = (lesson: Lesson) => standingOfLesson(lesson, known[lesson.id])
  return (
    lessons.find((lesson) => ['new', 'begun'].includes(standing(lesson))) ??
    lessons.find((lesson) => standing(lesson) === 'shaky')
  )
}
