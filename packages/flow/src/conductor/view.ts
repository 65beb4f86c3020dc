import type { Draft, StepId } from '@flowscope/stage'
import { lastBoundary } from '../boundaries.ts'
import type { FlowSnapshot } from '../chart/session-chart.ts'
import { decisionsOf, type Journal, type Run } from '../journal.ts'
import type { RunsWhere } from '../next/choices.ts'
import { openRuns } from '../runs/run-tree.ts'
import type { ConductorSnapshot } from './conductor-chart.ts'
import type { Problem } from './context.ts'
import { currentRun, flowHere, recordedNext, stepToDraft } from './questions.ts'

/** What the screen shows: the run at the cursor, and how the conductor is. */
export interface ConductorView {
  readonly run: Run
  readonly runs: readonly Run[]
  /** Runs that are not folded away. */
  readonly openRuns: readonly Run[]
  readonly journal: Journal
  readonly cursor: number
  /** How many decisions lie before the cursor. */
  readonly position: number
  readonly snapshot: FlowSnapshot
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  /** The cursor is in the past: a decision that differs makes a fork. */
  readonly inThePast: boolean
  /** The step that is written now. */
  readonly step: StepId | null
  readonly draft: Draft | null
  readonly busy: boolean
  readonly playing: boolean
  /** True where Play stopped by itself, because a person has to choose. */
  readonly playEnded: boolean
  /** Milliseconds between two steps of Play. */
  readonly pace: number
  /** Ids of runs that are never folded away. */
  readonly pinned: readonly string[]
  readonly problem: Problem | null
  readonly where: RunsWhere
}

export function viewOf(conductor: ConductorSnapshot): ConductorView {
  const { context } = conductor
  const run = currentRun(context)
  const { journal } = run
  return {
    run,
    runs: context.tree.runs,
    openRuns: openRuns(context.tree),
    journal,
    cursor: context.cursor,
    position: decisionsOf(journal.slice(0, context.cursor)).length,
    snapshot: flowHere(context),
    canGoBack: context.cursor > 0,
    canGoForward: context.cursor < lastBoundary(journal),
    inThePast: recordedNext(context) !== null,
    step: stepToDraft(context),
    draft: context.draft,
    busy: conductor.hasTag('busy'),
    playing: context.playing,
    playEnded: context.playEnded,
    pace: context.pace,
    pinned: context.tree.pinned,
    problem: context.problem,
    where: context.where,
  }
}
