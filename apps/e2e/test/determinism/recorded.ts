import type { Ground } from '@flowscope/scenarios'
import { StageError, type Decision } from '@flowscope/stage'
import type { Result, WireRun } from './wire-client.ts'

/** One decision that was tried, and what came of it. */
export interface Tried {
  readonly prefix: readonly Decision[]
  readonly decision: Decision
  readonly result: Result
}

/** Either engine: it names what is not possible instead of throwing it. */
export type Engine = Pick<WireRun, 'draft' | 'perform'>

/** A run at an engine as ground for a scenario, with all that is tried on it. */
export function recordedGround({ draft, perform }: Engine) {
  const tried: Tried[] = []
  let prefix: readonly Decision[] = []
  const ground: Ground = {
    draft: (step, as) => draft(prefix, step, as),
    perform: async (decision) => {
      const result = await perform(prefix, `try ${String(tried.length)}`, decision)
      tried.push({ prefix, decision, result })
      if (result.kind === 'notPossible') throw new StageError(result.message)
      prefix = [...prefix, decision]
      return result.performed
    },
  }
  return { ground, tried: tried as readonly Tried[] }
}
