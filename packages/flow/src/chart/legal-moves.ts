import { legalSteps, type LegalStep } from '../next/legal-steps.ts'
import { transitionsTaken } from './branches.ts'
import { eventOfDecision } from './events-of.ts'
import type { TransitionOutline } from './outline.ts'
import type { FlowSnapshot } from './session-chart.ts'

/** A choice that can be made now, and the transitions that it would take. */
export interface LegalMove {
  readonly step: LegalStep
  readonly takes: readonly TransitionOutline[]
}

/** What can be decided now, each with where the chart would go. */
export function legalMoves(snapshot: FlowSnapshot): readonly LegalMove[] {
  return legalSteps(snapshot)
    .filter(({ enabled }) => enabled)
    .map((step) => {
      const event = eventOfDecision(step.decision)
      return { step, takes: event === null ? [] : transitionsTaken(snapshot, event) }
    })
}
