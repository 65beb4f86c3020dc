import { act } from '@testing-library/react'
import type { StudyAct } from '@flowscope/study'
import { keepExam } from '../../../src/study/kept-exam.ts'
import { eraseStudy, importEvents } from '../../../src/study/study-log.ts'

/** Somebody who never answered anything. */
export function beginAnew(): void {
  localStorage.clear()
  keepExam(null)
  eraseStudy()
}

/** What was done before the test began, oldest first. */
export function doneBefore(acts: readonly StudyAct[], at: number): void {
  act(() => {
    importEvents(acts.map((what, n) => ({ id: `before-${String(n)}`, at: at + n, what })))
  })
}
