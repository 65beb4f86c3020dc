import type { RunSetup } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'
import { boundaryAfter } from '../boundaries.ts'
import type { Journal, Run } from '../journal.ts'
import { nameOfChange } from './name-of-change.ts'

/** How many runs stay unfolded beside each other. */
export const openRunsLimit = 8

/** All runs of a session, oldest first. Nothing is ever taken out. */
export interface RunTree {
  readonly runs: readonly Run[]
  /** Ids of runs that are folded away: kept, and shown on request. */
  readonly folded: readonly string[]
}

export function plantTree(setup: RunSetup): RunTree {
  return addRun({ runs: [], folded: [] }, { setup, journal: [], forkedFrom: null, name: 'main' })
}

/** Adds a run with the next free id and folds away what exceeds the limit. */
export function addRun(tree: RunTree, run: Omit<Run, 'id'>): RunTree {
  const id = `run·${tree.runs.length + 1}`
  return foldOldest({ ...tree, runs: [...tree.runs, { ...run, id }] })
}

/**
 * A new run that shares the first `decisions` decisions of another one and is named after the
 * change. The other run stays as it is.
 */
export function forkRun(tree: RunTree, from: Run, decisions: number, change: Decision): RunTree {
  return addRun(tree, {
    setup: from.setup,
    journal: from.journal.slice(0, boundaryAfter(from.journal, decisions)),
    forkedFrom: { run: from.id, decisions },
    name: nameOfChange(from.journal, decisions, change),
  })
}

/** @throws RangeError when there is no such run */
export function runOf(tree: RunTree, id: string): Run {
  const run = tree.runs.find((each) => each.id === id)
  if (run === undefined) throw new RangeError(`There is no run ${id}`)
  return run
}

export function newestRun(tree: RunTree): Run {
  const run = tree.runs.at(-1)
  if (run === undefined) throw new RangeError('The tree has no run')
  return run
}

export function withJournal(tree: RunTree, id: string, journal: Journal): RunTree {
  return { ...tree, runs: tree.runs.map((run) => (run.id === id ? { ...run, journal } : run)) }
}

/** Shows a folded run again; the oldest other one makes room. */
export function unfoldRun(tree: RunTree, id: string): RunTree {
  return foldOldest({ ...tree, folded: tree.folded.filter((each) => each !== id) }, id)
}

export function openRuns({ runs, folded }: RunTree): readonly Run[] {
  return runs.filter(({ id }) => !folded.includes(id))
}

/** The first run is the main line: it stays, and so does the one that is wanted. */
function foldOldest(tree: RunTree, wanted = newestRun(tree).id): RunTree {
  const open = openRuns(tree)
  if (open.length <= openRunsLimit) return tree
  const oldest = open.slice(1).find(({ id }) => id !== wanted)
  return oldest === undefined ? tree : { ...tree, folded: [...tree.folded, oldest.id] }
}
