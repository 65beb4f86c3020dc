import { decisionsOf, foldRun, stateOf, type Run } from '@flowscope/flow'
import type { BranchOutcome, BranchView } from '../features/run/branch-view.ts'
import type { RunView } from '../run-view/run-view.ts'

/** All runs of the session as branches, those that are folded away among them. */
export function branchViews({ runs, openRuns, pinned }: RunView): readonly BranchView[] {
  return runs.map((run) => ({
    id: run.id,
    name: run.name,
    parent: run.forkedFrom?.run ?? null,
    shared: run.forkedFrom?.decisions ?? 0,
    steps: decisionsOf(run.journal).length,
    outcome: outcomeOf(run),
    pinned: pinned.includes(run.id),
    folded: !openRuns.includes(run),
  }))
}

function outcomeOf({ journal }: Run): BranchOutcome {
  const [state] = stateOf(foldRun(journal), 'flow').split('.')
  return outcomes[state ?? ''] ?? 'open'
}

const outcomes: Readonly<Record<string, BranchOutcome>> = {
  refused: 'refused',
  sessionRefused: 'refused',
  cancelled: 'cancelled',
  revoked: 'finished',
}
