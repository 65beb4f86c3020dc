import type { Decision, StepId } from '@flowscope/stage'
import type { EngineRun } from '../engine.ts'
import type { LinkedRun } from '../links/link.ts'
import type { ConductorContext } from './context.ts'
import { currentRun, engineRunOf, openHere, prefixHere, stepToDraft } from './questions.ts'
import { decisionsOf } from '../journal.ts'

export interface PrepareInput {
  readonly engineRun: EngineRun
  readonly prefix: readonly Decision[]
  /** `null` where there is nothing to write. */
  readonly step: StepId | null
}

export interface PerformInput {
  readonly engineRun: EngineRun
  readonly prefix: readonly Decision[]
  readonly key: string
  readonly decision: Decision
}

export interface ReplayInput {
  readonly engineRun: EngineRun
  readonly linked: LinkedRun
  readonly newKey: () => string
}

export function draftInput(context: ConductorContext): PrepareInput {
  return {
    engineRun: engineRunOf(context),
    prefix: prefixHere(context),
    step: stepToDraft(context),
  }
}

export function performInput(context: ConductorContext): PerformInput {
  const open = openHere(context)
  if (open === null) throw new Error('No decision is open')
  return {
    engineRun: engineRunOf(context),
    prefix: decisionsOf(currentRun(context).journal).slice(0, -1),
    key: open.key,
    decision: open.decision,
  }
}

export function replayInput(context: ConductorContext): ReplayInput {
  if (context.linked === null) throw new Error('There is no link to replay')
  return {
    engineRun: engineRunOf(context),
    linked: context.linked,
    newKey: context.newKey,
  }
}
