import { Branches } from '../features/run/branches.tsx'
import { RunBar } from '../features/run/run-bar.tsx'
import { primaryLabel } from '../run-view/primary.ts'
import type { RunView } from '../run-view/run-view.ts'
import { branchViews } from './branch-views.ts'
import type { LabActions } from './lab-actions.ts'

interface RunPaneProps {
  readonly view: RunView
  readonly edited: boolean
  readonly actions: LabActions
}

export function RunPane({ view, edited, actions }: RunPaneProps) {
  return (
    <RunBar
      primary={primaryLabel(view, edited)}
      rest={isUnanswered(view) ? 'No answer yet' : 'The walk is done'}
      busy={view.busy}
      playing={view.playing}
      canGoBack={view.canGoBack}
      canGoForward={view.canGoForward}
      position={view.position}
      length={view.moments.length}
      onPrimary={actions.send}
      onBack={actions.back}
      onForward={actions.forward}
      onRestart={actions.restart}
      onPlay={actions.togglePlay}
    >
      <Branches
        branches={branchViews(view.openRuns)}
        current={view.run.id}
        onOpen={actions.openRun}
      />
    </RunBar>
  )
}

/** A message whose outcome never came, such as one sent while the server was away. */
function isUnanswered({ present }: RunView): boolean {
  return present !== null && present.performed === null
}
