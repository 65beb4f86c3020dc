import type { Lesson } from '@flowscope/lessons'
import type { ReactNode } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import type { GuidedStep } from './guide.ts'
import type { LessonScene } from './lesson-scene.ts'
import type { LessonForm } from './use-lesson-form.ts'
import type { LessonHands } from './use-lesson-run.ts'

/** What is asked or told now, and what the primary button does. */
export interface LessonPart {
  readonly body: ReactNode
  readonly next: GuidedStep | null
  /** True while the draft below would give the message away. */
  readonly hides: boolean
  /** For whoever does not see that something else is asked or told now. */
  readonly spoken: string
}

export interface PartGiven {
  readonly lesson: Lesson
  readonly scene: LessonScene
  readonly view: RunView
  readonly form: LessonForm
  readonly hands: LessonHands
  readonly bare: boolean
}
