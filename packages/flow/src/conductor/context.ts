import type { RunSetup } from '@flowscope/reference'
import type { Decision, Draft, StepId } from '@flowscope/stage'
import type { EngineRun } from '../engine.ts'
import type { Journal } from '../journal.ts'
import type { LinkedRun } from '../links/link.ts'
import type { RunsWhere } from '../next/choices.ts'
import type { RunTree } from '../runs/run-tree.ts'
import type { SavedRuns } from './saved-runs.ts'

/** Something that went wrong outside the run, in one sentence for a reader. */
export interface Problem {
  readonly kind:
    | 'engineAway'
    | 'notPerformed'
    | 'noDraft'
    | 'linkDamaged'
    | 'linkNewer'
    /** What was typed into a secret's field is not in the link that was opened. */
    | 'linkHasStandIns'
    /** A linked run went another way here than where the link was made. */
    | 'replayDiffers'
  readonly sentence: string
  /**
   * For `replayDiffers`: the first decision, counted from 0, whose outcome is another one. For
   * `linkHasStandIns`: the first one that has a stand-in.
   */
  readonly decision?: number
}

export interface ConductorContext {
  readonly tree: RunTree
  readonly currentRunId: string
  /** How many entries of the current journal are looked at. */
  readonly cursor: number
  /** What the learner wants to write instead of what the walk suggests. */
  readonly chosenStep: StepId | null
  readonly draft: Draft | null
  readonly problem: Problem | null
  readonly playing: boolean
  /** True where Play stopped by itself, because a person has to choose. */
  readonly playEnded: boolean
  /** The run at the engine, and the set-up that it was opened with. */
  readonly engineRun: EngineRun | null
  readonly openedWith: RunSetup | null
  /** A linked run that is to be performed before anything else. */
  readonly linked: LinkedRun | null
  /** Milliseconds between two steps of Play. */
  readonly pace: number
  readonly where: RunsWhere
  /** Makes a key that no decision has had before. */
  readonly newKey: () => string
}

export type ConductorEvent =
  /** At the tip: performs it. In the past: repeats what is recorded, or forks. */
  | {
      readonly type: 'decide'
      readonly decision: Decision
      /** A scenario also tries what the chart does not wait for: then the stage alone says no. */
      readonly outOfTurn?: boolean
    }
  | { readonly type: 'chooseStep'; readonly step: StepId | null }
  | { readonly type: 'moveCursor'; readonly to: number }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  /** A new run from the beginning, with the present set-up or another one. */
  | { readonly type: 'startOver'; readonly setup?: RunSetup; readonly name?: string }
  /** A new run that shares what lies before the cursor; the present one stays as it is. */
  | { readonly type: 'fork'; readonly name: string }
  | { readonly type: 'openRun'; readonly id: string }
  /** Shows a run again that was folded away, without opening it. */
  | { readonly type: 'unfoldRun'; readonly id: string }
  | { readonly type: 'pinRun'; readonly id: string; readonly pinned: boolean }
  | { readonly type: 'renameRun'; readonly id: string; readonly name: string }
  | { readonly type: 'loadLink'; readonly text: string }
  /** Live only: the web server, which owns the run, tells how it stands. */
  | { readonly type: 'adopt'; readonly journal: Journal }
  /** Goes on by itself until a person has to choose; whatever the learner decides ends it. */
  | { readonly type: 'play' }
  /** Milliseconds between two steps of Play. */
  | { readonly type: 'setPace'; readonly pace: number }
  | { readonly type: 'pause' }
  | { readonly type: 'retry' }
  /** After a decision that could not be performed, this takes the decision back. */
  | { readonly type: 'dismissProblem' }

export interface Replayed {
  readonly journal: Journal
  /** Why the replay ended early; `null` when it did not. */
  readonly stopped: string | null
  /** The first decision whose outcome is not what the link promised. */
  readonly differsAt: number | null
}

export interface ConductorInput {
  readonly saved: SavedRuns
  readonly where: RunsWhere
  /** Milliseconds between two steps of Play. */
  readonly pace: number
  readonly newKey: () => string
}

export function freshContext({ saved, where, pace, newKey }: ConductorInput): ConductorContext {
  return {
    ...saved,
    chosenStep: null,
    draft: null,
    problem: null,
    playing: false,
    playEnded: false,
    engineRun: null,
    openedWith: null,
    linked: null,
    pace,
    where,
    newKey,
  }
}
