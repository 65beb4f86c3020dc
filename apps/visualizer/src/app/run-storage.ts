import type { RunStorage } from '@flowscope/flow'
import type { EngineName } from './lazy-engine.ts'

const keyOf = (engine: EngineName) => `flowscope.runs.${engine}`

/** Runs of an engine in this tab's session storage; a full or forbidden storage keeps nothing. */
export function runStorage(engine: EngineName): RunStorage {
  return {
    load: () => attempt(() => sessionStorage.getItem(keyOf(engine))),
    save: (text) => {
      attempt(() => {
        sessionStorage.setItem(keyOf(engine), text)
        return null
      })
    },
  }
}

/** True where the journal of a stored run has begun. */
export function hasStoredRun(engine: EngineName): boolean {
  return runStorage(engine).load()?.includes('"kind":"decision"') === true
}

function attempt(action: () => string | null): string | null {
  try {
    return action()
  } catch {
    return null
  }
}
