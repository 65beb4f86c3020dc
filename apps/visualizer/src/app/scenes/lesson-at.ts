import { lessonNamed, type Lesson } from '@flowscope/lessons'
import { ownLesson } from '../../features/lesson/own-lesson.ts'

/** The lesson that the address names: a built-in one, or the one that was loaded in this tab. */
export function lessonAt(pathname: string): Lesson | undefined {
  const id = pathname.split('/')[2] ?? ''
  return id === 'own' ? ownLesson() : lessonNamed(id)
}
