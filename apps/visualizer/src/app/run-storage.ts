import type { RunStorage } from '@flowscope/flow'
import { keepInTab } from './kept-in-tab.ts'
import { keptText } from './kept-text.ts'
import type { RunPlace } from './lazy-engine.ts'

const keyOf = (engine: RunPlace) => `flowscope.runs.${engine}`

/** Runs of an engine in this tab's session storage; a full or forbidden one keeps what it had. */
export function runStorage(engine: RunPlace): RunStorage {
  return {
    load: () => attempt(() => keptText(sessionStorage, keyOf(engine))),
    save: (text) => {
      keepInTab(keyOf(engine), text)
    },
  }
}

/** True where the journal of a stored run has begun: its first piece says so. */
export function hasStoredRun(engine: RunPlace): boolean {
  const first = attempt(() => sessionStorage.getItem(keyOf(engine)))
  return first?.includes('"kind":"decision"') === true
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
