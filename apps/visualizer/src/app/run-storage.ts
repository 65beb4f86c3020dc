import type { RunStorage } from '@flowscope/flow'
import { keepInTab } from './kept-in-tab.ts'
import type { EngineName } from './lazy-engine.ts'

const keyOf = (engine: EngineName) => `flowscope.runs.${engine}`

/** Runs of an engine in this tab's session storage; a full or forbidden one keeps what it had. */
export function runStorage(engine: EngineName): RunStorage {
  return {
    load: () => attempt(() => sessionStorage.getItem(keyOf(engine))),
    save: (text) => {
      keepInTab(keyOf(engine), text)
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

/** Forgets whatever this tab keeps of runs, on every engine. */
export function eraseRuns(): void {
  attempt(() => {
    sessionStorage.clear()
    return null
  })
}
