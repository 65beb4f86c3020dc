export { type Engine, type EngineRun } from './engine.ts'
export {
  appendDecision,
  appendOutcome,
  decisionsOf,
  journalOfSteps,
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
export {
  chartOutline,
  regionOutline,
  statesOf,
  type RegionOutline,
  type StateOutline,
  type TransitionOutline,
} from './chart/outline.ts'
export { type Condition } from './chart/condition.ts'
export { branchesAt, transitionsFrom, type Branch } from './chart/branches.ts'
export { traceOf, type TraceStep } from './chart/trace.ts'
export { legalMoves, type LegalMove } from './chart/legal-moves.ts'
export { wayTo } from './chart/way-to.ts'
export { captionOf, regions, stateOf, stationOf, type Region } from './chart/reading.ts'
export {
  choices,
  untilExpiry,
  type Choice,
  type ChoiceGroup,
  type RunsWhere,
} from './next/choices.ts'
export { isLegal, isOutOfTurn, legalSteps, type LegalStep } from './next/legal-steps.ts'
export { defaultDecision, defaultStep, filled } from './next/default-step.ts'
export {
  forkRun,
  openRuns,
  openRunsLimit,
  pinRun,
  plantTree,
  renameRun,
  runOf,
  unfoldRun,
  type RunTree,
} from './runs/run-tree.ts'
export {
  compareRuns,
  type ComparedStep,
  type RunComparison,
  type StepMark,
} from './runs/compare/compare-runs.ts'
export { align, type Pair } from './runs/compare/align.ts'
export { compareFields, type ComparedField, type FieldMark } from './runs/compare/compare-fields.ts'
export {
  fieldsOfAnswer,
  fieldsOfRequest,
  type FieldPlace,
  type MessageField,
} from './runs/compare/message-fields.ts'
export { type ComparedSide } from './runs/compare/sides.ts'
export { nameOfChange } from './runs/name-of-change.ts'
export { type LinkedRun, type LinkReading } from './links/link.ts'
export { readLink } from './links/read-link.ts'
export { linkFormat, standInsOf, writeLink } from './links/write-link.ts'
export { type StandIn } from './links/stand-ins/stand-ins.ts'
export { type Sha256 } from './links/marks.ts'
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
