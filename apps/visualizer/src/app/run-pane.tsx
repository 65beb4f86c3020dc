import { boundaryAfter, openRunsLimit, type ConductorEvent } from '@flowscope/flow'
import { Branches } from '../features/run/branches.tsx'
import { RunBar } from '../features/run/run-bar.tsx'
import { primaryLabel } from '../run-view/primary.ts'
import type { RunView } from '../run-view/run-view.ts'
import { wordsOfDecision } from '../run-view/steps.ts'
import { runWords } from '../words/run.ts'
import { branchActions } from './branch-actions.ts'
import { branchViews } from './branch-views.ts'
import type { RunActions } from './lab-actions.ts'
import { paceOf, speedOf } from './pace.ts'

interface RunPaneProps {
  readonly view: RunView
  readonly edited: boolean
  readonly actions: RunActions
  readonly decide: (event: ConductorEvent) => void
}

export function RunPane({ view, edited, actions, decide }: RunPaneProps) {
  return (
    <RunBar
      way={{
        primary: actions.sendLabel ?? primaryLabel(view, edited),
        rest: isUnanswered(view) ? runWords.unanswered : runWords.done,
        busy: view.busy,
        canGoBack: view.canGoBack,
        canGoForward: view.canGoForward,
        onPrimary: actions.send,
        onBack: actions.back,
        onForward: actions.forward,
      }}
      play={{
        playing: view.playing,
        speed: speedOf(view.pace),
        ended: view.playEnded,
        onPlay: actions.togglePlay,
        onSpeed: (speed) => {
          decide({ type: 'setPace', pace: paceOf(speed) })
        },
      }}
      place={{
        position: view.position,
        length: view.moments.length,
        nameOf: (step) => nameOfStep(view, step),
        onPosition: (position) => {
          actions.goTo(boundaryAfter(view.journal, position))
        },
      }}
      onRestart={actions.restart}
      onAsk={actions.askWhatIf}
    >
      <Branches
        branches={branchViews(view)}
        current={view.run.id}
        limit={openRunsLimit}
        actions={branchActions(actions, decide)}
      />
    </RunBar>
  )
}

function nameOfStep({ moments }: RunView, step: number): string {
  const moment = moments[step]
  return moment ? wordsOfDecision(moment.decision) : ''
}

/** A message whose outcome never came, such as one sent while the server was away. */
function isUnanswered({ present }: RunView): boolean {
  return present !== null && present.performed === null
}
