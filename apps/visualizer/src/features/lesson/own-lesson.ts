import type { Lesson } from '@flowscope/lessons'

const name = 'flowscope.own lesson'

let unkept: string | null = null
let known: { readonly text: string; readonly lesson: Lesson } | null = null

/**
 * Keeps a lesson whose file was found in order, as long as this tab lives. What is learnt of it is
 * filed apart from the built-in ones.
 */
export function keepOwnLesson(lesson: Lesson): void {
  unkept = JSON.stringify({ ...lesson, id: `own-${lesson.id}` })
  try {
    sessionStorage.setItem(name, unkept)
  } catch {
    // Then it lasts as long as the page.
  }
}

/** The lesson that was loaded in this tab; the same object each time. */
export function ownLesson(): Lesson | undefined {
  const text = kept()
  if (text === null) return undefined
  if (known?.text !== text) known = { text, lesson: JSON.parse(text) as Lesson }
  return known.lesson
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(name) ?? unkept
  } catch {
    return unkept
  }
}
