import type { Run } from '@flowscope/flow'
import type { BranchView } from '../features/run/branches.tsx'
import { isRefused, momentsOf } from '../run-view/moments.ts'

/** Runs as a list in which each fork stands below the run it left. */
export function branchViews(runs: readonly Run[]): readonly BranchView[] {
  return runs.map((run) => {
    const moments = momentsOf(run.journal)
    const last = moments.at(-1)
    return {
      id: run.id,
      name: run.name,
      depth: depthOf(run, runs),
      decisions: moments.length,
      refused: last !== undefined && isRefused(last),
    }
  })
}

function depthOf(run: Run, runs: readonly Run[]): number {
  const parent = runs.find(({ id }) => id === run.forkedFrom?.run)
  return parent ? depthOf(parent, runs) + 1 : 0
}
