import type { StudyAct } from '@flowscope/study'
import { useMemo, useSyncExternalStore } from 'react'
import { record, studyState, subscribeToStudy, type StudyState } from './study-log.ts'

/** What the learner has done so far, and how to add to it; every tab sees what is added. */
export function useStudy(): StudyState & { readonly record: (what: StudyAct) => void } {
  const state = useSyncExternalStore(subscribeToStudy, studyState)
  return useMemo(() => ({ ...state, record }), [state])
}
