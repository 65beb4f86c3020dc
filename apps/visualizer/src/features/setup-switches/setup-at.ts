import { withChange, type RunSetup } from '@flowscope/reference'
import type { Configuration } from '@flowscope/stage'
import type { RunView } from '../../run-view/run-view.ts'

/** The set-up as it is at the cursor: how the run began, and what was saved since. */
export function setupAt({ run, moments, position }: Pick<RunView, 'run' | 'moments' | 'position'>) {
  return moments
    .slice(0, position)
    .reduce(
      (setup, { decision }) =>
        decision.type === 'configure' ? configured(setup, decision.change) : setup,
      run.setup,
    )
}

function configured(setup: RunSetup, change: Configuration): RunSetup {
  if (change.at === 'faults') return setup
  if (change.at === 'webApp') return { ...setup, client: { ...setup.client, ...change.settings } }
  return { ...setup, world: withChange(setup.world, change) }
}
