export { type Engine, type EngineRun } from './engine.ts'
export {
  appendDecision,
  appendOutcome,
  decisionsOf,
  openDecision,
  type DecisionEntry,
  type Entry,
  type Journal,
  type OutcomeEntry,
  type Run,
  type SessionId,
} from './journal.ts'
export {
  boundariesOf,
  boundaryAfter,
  lastBoundary,
  nextBoundary,
  previousBoundary,
} from './boundaries.ts'
export { foldRun } from './fold.ts'
export { sessionChart, type FlowSnapshot } from './chart/session-chart.ts'
export { eventOfDecision, eventOfOutcome } from './chart/events-of.ts'
export {
  type Answer,
  type FlowContext,
  type FlowEvent,
  type Refusal,
  type RefusalState,
  type StateMeta,
  type Tag,
} from './chart/vocabulary.ts'
export { captionOf, regions, stateOf, stationOf, type Region } from './chart/reading.ts'
export { choices, untilExpiry, type Choice, type ChoiceGroup } from './next/choices.ts'
export { isLegal, isOutOfTurn, legalSteps, type LegalStep } from './next/legal-steps.ts'
export { defaultDecision, defaultStep, filled } from './next/default-step.ts'
export {
  forkRun,
  openRuns,
  openRunsLimit,
  plantTree,
  runOf,
  unfoldRun,
  type RunTree,
} from './runs/run-tree.ts'
export { nameOfChange } from './runs/name-of-change.ts'
export { type LinkedRun, type LinkReading } from './links/link.ts'
export { readLink } from './links/read-link.ts'
export { linkFormat, writeLink } from './links/write-link.ts'
export { transcriptDigest, type Sha256 } from './links/marks.ts'
export {
  createConductor,
  type Conductor,
  type ConductorOptions,
  type RunStorage,
} from './conductor/create-conductor.ts'
export { conductorChart, type ConductorSnapshot } from './conductor/conductor-chart.ts'
export { type ConductorEvent, type Problem } from './conductor/context.ts'
export { viewOf, type ConductorView } from './conductor/view.ts'
export type { StationId } from '@flowscope/stage'
