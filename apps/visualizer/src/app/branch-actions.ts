import type { ConductorEvent } from '@flowscope/flow'
import type { BranchActions } from '../features/run/branch-view.ts'
import { comparisonAddress } from './comparison-address.ts'
import type { LabActions } from './lab-actions.ts'
import { goTo } from './location.ts'

export function branchActions(
  { openRun }: Pick<LabActions, 'openRun'>,
  decide: (event: ConductorEvent) => void,
): BranchActions {
  return {
    open: openRun,
    unfold: (id) => {
      decide({ type: 'unfoldRun', id })
    },
    pin: (id, pinned) => {
      decide({ type: 'pinRun', id, pinned })
    },
    rename: (id, name) => {
      decide({ type: 'renameRun', id, name })
    },
    compare: (a, b) => {
      goTo(comparisonAddress({ a, b }, new URLSearchParams(location.search)))
    },
  }
}
