import type { RunSetup } from '@flowscope/reference'
import type { Decision, StepId } from '@flowscope/stage'
import type { FlowSnapshot } from '../chart/session-chart.ts'
import type { EngineRun } from '../engine.ts'
import { foldRun } from '../fold.ts'
import {
  decisionsOf,
  isByAttacker,
  openDecision,
  type DecisionEntry,
  type Run,
} from '../journal.ts'
import { defaultDecision, filled } from '../next/default-step.ts'
import { isLegal } from '../next/legal-steps.ts'
import { runOf } from '../runs/run-tree.ts'
import type { ConductorContext } from './context.ts'

export function currentRun({ tree, currentRunId }: ConductorContext): Run {
  return runOf(tree, currentRunId)
}

/** The flow at the cursor. */
export function flowHere(context: ConductorContext): FlowSnapshot {
  return foldRun(currentRun(context).journal, context.cursor)
}

/** The decisions before the cursor. */
export function prefixHere(context: ConductorContext): readonly Decision[] {
  return decisionsOf(currentRun(context).journal.slice(0, context.cursor))
}

/** The decision that was made at the cursor, when the cursor is in the past. */
export function recordedNext(context: ConductorContext): DecisionEntry | null {
  const entry = currentRun(context).journal[context.cursor]
  return entry?.kind === 'decision' ? entry : null
}

export function isLegalHere(context: ConductorContext, decision: Decision): boolean {
  const session = isByAttacker(decision) ? 'attacker' : 'victim'
  return isLegal(foldRun(currentRun(context).journal, context.cursor, session), decision)
}

/** Whether a decision in the past is the one that was made there. */
export function repeatsHistory(context: ConductorContext, decision: Decision): boolean {
  const recorded = recordedNext(context)
  return recorded !== null && same(recorded.decision, decision)
}

/** In a real org the past can be read, not lived again: nothing branches off there. */
export function isHistory(context: ConductorContext): boolean {
  return context.where === 'live' && recordedNext(context) !== null
}

/** The step that is written now: chosen, or recorded, or suggested by the walk. */
export function stepToDraft(context: ConductorContext): StepId | null {
  if (isHistory(context)) return null
  return (
    context.chosenStep ?? stepOf(recordedNext(context)?.decision ?? null) ?? suggestedStep(context)
  )
}

/** What Play does next; `null` where a person must choose. */
export function decisionOfPlay(context: ConductorContext): Decision | null {
  const recorded = recordedNext(context)
  if (recorded !== null) return recorded.decision
  const decision = defaultDecision(flowHere(context), context.where)
  if (decision?.type === 'submit' && context.draft?.kind !== 'form') return null
  return decision === null ? null : filled(decision, context.draft)
}

/** The run at the engine. @throws Error when the chart asks before it is opened */
export function engineRunOf({ engineRun }: ConductorContext): EngineRun {
  if (engineRun === null) throw new Error('The engine is not open')
  return engineRun
}

export function engineFits(context: ConductorContext): boolean {
  return context.engineRun !== null && same(context.openedWith, setupHere(context))
}

export function setupHere(context: ConductorContext): RunSetup {
  return currentRun(context).setup
}

export function openHere(context: ConductorContext): DecisionEntry | null {
  return openDecision(currentRun(context).journal)
}

function suggestedStep(context: ConductorContext): StepId | null {
  return stepOf(defaultDecision(flowHere(context), context.where))
}

function stepOf(decision: Decision | null): StepId | null {
  return decision !== null && 'step' in decision ? decision.step : null
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
