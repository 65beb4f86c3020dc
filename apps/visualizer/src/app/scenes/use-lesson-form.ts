import type { Entered } from '@flowscope/study'
import { useState } from 'react'
import { expectingNothing, type Expecting } from '../../features/lesson/predict.tsx'

/** What was chosen and typed, and has not been answered with yet. */
export interface LessonForm {
  readonly expecting: Expecting
  readonly entered: readonly Entered[]
  readonly expect: (expecting: Expecting) => void
  readonly enter: (entered: readonly Entered[]) => void
}

/** Each question has a form of its own, which begins with what was written before. */
export function useLessonForm(place: string, before: readonly Entered[]): LessonForm {
  const [form, setForm] = useState({ place, expecting: expectingNothing, entered: before })
  const here = form.place === place ? form : { place, expecting: expectingNothing, entered: before }
  return {
    expecting: here.expecting,
    entered: here.entered,
    expect: (expecting) => {
      setForm({ ...here, expecting })
    },
    enter: (entered) => {
      setForm({ ...here, entered })
    },
  }
}
