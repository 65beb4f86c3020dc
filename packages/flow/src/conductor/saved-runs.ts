import type { RunSetup } from '@flowscope/reference'
import type { Entry, Run } from '../journal.ts'
import { isRecord } from '../links/shapes.ts'
import { newestRun, plantTree, runOf, type RunTree } from '../runs/run-tree.ts'

/** What outlives a reload. */
export interface SavedRuns {
  readonly tree: RunTree
  readonly currentRunId: string
  readonly cursor: number
}

export function freshRuns(setup: RunSetup): SavedRuns {
  const tree = plantTree(setup)
  return { tree, currentRunId: newestRun(tree).id, cursor: 0 }
}

const format = 1

/** Entries that runs share are written once, and read back as one value. */
export function writeSavedRuns({ tree, currentRunId, cursor }: SavedRuns): string {
  const entries = [...new Set(tree.runs.flatMap(({ journal }) => journal))]
  const place = new Map(entries.map((entry, at) => [entry, at]))
  const runs = tree.runs.map((run) => ({
    ...run,
    journal: run.journal.map((entry) => place.get(entry)),
  }))
  const rest = JSON.stringify({
    format,
    runs,
    folded: tree.folded,
    pinned: tree.pinned,
    currentRunId,
    cursor,
  })
  return `{"entries":[${entries.map(textOf).join()}],${rest.slice(1)}`
}

/** An entry never changes, and a run is saved at every step. */
function textOf(entry: Entry): string {
  const text = texts.get(entry) ?? JSON.stringify(entry)
  texts.set(entry, text)
  return text
}

const texts = new WeakMap<Entry, string>()

/** @returns `null` for what was not written by this format */
export function readSavedRuns(text: string): SavedRuns | null {
  try {
    const saved: unknown = JSON.parse(text)
    return isRecord(saved) && saved['format'] === format
      ? savedRunsOf(saved as unknown as Saved)
      : null
  } catch {
    return null
  }
}

interface Saved {
  readonly entries: readonly Entry[]
  readonly runs: readonly (Omit<Run, 'journal'> & { readonly journal: readonly number[] })[]
  readonly folded: readonly string[]
  /** Not there in what was saved before runs could be pinned. */
  readonly pinned?: readonly string[]
  readonly currentRunId: string
  readonly cursor: number
}

function savedRunsOf({
  entries,
  runs,
  folded,
  pinned = [],
  currentRunId,
  cursor,
}: Saved): SavedRuns {
  const tree: RunTree = {
    folded,
    pinned,
    runs: runs.map((run) => ({
      ...run,
      journal: run.journal.flatMap((at) => entries[at] ?? []),
    })),
  }
  const { journal } = runOf(tree, currentRunId)
  return { tree, currentRunId, cursor: Math.min(cursor, journal.length) }
}
