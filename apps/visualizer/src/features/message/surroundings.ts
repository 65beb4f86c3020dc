import type { Draft } from '@flowscope/stage'
import { createContext, use } from 'react'
import type { Moment } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'

/** The run in which a message stands: what its notes, its diff and its recipes are made from. */
export interface Surroundings {
  readonly view: RunView
  /** What would have been sent at a moment, had nobody edited it. */
  readonly draftedAt: (moment: Moment) => Promise<Draft>
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

export function useSurroundings(): Surroundings | null {
  return use(SurroundingsContext)
}
