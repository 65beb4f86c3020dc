import { useMemo } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import type { Thread } from '../run-view/thread-context.ts'
import { handleFinder, valueStories } from '../run-view/values.ts'
import type { LabSelection } from './use-lab-selection.ts'

/** The values of the run by their texts, and the one that is followed. */
export function useThreads({ moments }: RunView, { thread, follow }: LabSelection): Thread {
  const handleOf = useMemo(() => handleFinder(valueStories(moments)), [moments])
  return useMemo(() => ({ handleOf, thread, follow }), [handleOf, thread, follow])
}
