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
  /** Ids of runs that the learner wants to keep in sight: these are never folded away. */
  readonly pinned: readonly string[]
}

export function plantTree(setup: RunSetup): RunTree {
  return addRun(
    { runs: [], folded: [], pinned: [] },
    { setup, journal: [], forkedFrom: null, name: 'main' },
  )
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

/** Pins a run, or lets it go again; a folded one is shown again first. */
export function pinRun(tree: RunTree, id: string, pinned: boolean): RunTree {
  const others = tree.pinned.filter((each) => each !== id)
  if (!pinned) return { ...tree, pinned: others }
  return unfoldRun({ ...tree, pinned: [...others, id] }, id)
}

/** Gives a run another name; an empty one changes nothing. */
export function renameRun(tree: RunTree, id: string, name: string): RunTree {
  const trimmed = name.trim()
  if (trimmed === '') return tree
  return {
    ...tree,
    runs: tree.runs.map((run) => (run.id === id ? { ...run, name: trimmed } : run)),
  }
}

export function openRuns({ runs, folded }: RunTree): readonly Run[] {
  return runs.filter(({ id }) => !folded.includes(id))
}

/**
 * The first run is the main line: it stays, and so do the pinned ones and the one that is wanted.
 * Where all of them stay, the limit gives way.
 */
function foldOldest(tree: RunTree, wanted = newestRun(tree).id): RunTree {
  const open = openRuns(tree)
  if (open.length <= openRunsLimit) return tree
  const oldest = open.slice(1).find(({ id }) => id !== wanted && !tree.pinned.includes(id))
  return oldest === undefined ? tree : { ...tree, folded: [...tree.folded, oldest.id] }
}
