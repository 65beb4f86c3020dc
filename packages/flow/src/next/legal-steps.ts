import type { Decision, StepId } from '@flowscope/stage'
import { eventOfDecision } from '../chart/events-of.ts'
import type { FlowSnapshot } from '../chart/session-chart.ts'
import { choicesOf, type Choice, type RunsWhere } from './choices.ts'
import { reasonAgainst } from './reasons.ts'

/** A choice, and whether it can be made now. */
export interface LegalStep extends Choice {
  readonly enabled: boolean
  /** A message that the flow does not wait for: it is sent beside it. */
  readonly outOfTurn: boolean
  /** Why not; `null` when enabled. */
  readonly reason: string | null
}

/** Everything there is to decide, with what can be decided now, and why the rest cannot. */
export function legalSteps(
  snapshot: FlowSnapshot,
  where: RunsWhere = 'practice',
): readonly LegalStep[] {
  return choicesOf(where).map((choice) => {
    const enabled = isLegal(snapshot, choice.decision)
    return {
      ...choice,
      enabled,
      outOfTurn: enabled && choice.step !== null && isOutOfTurn(snapshot, choice.step),
      reason: enabled ? null : reasonAgainst(snapshot, choice),
    }
  })
}

/** Whether a decision can be made now: nothing is under way and the chart takes it. */
export function isLegal(snapshot: FlowSnapshot, decision: Decision): boolean {
  const asked = known.get(snapshot) ?? new WeakMap<Decision, boolean>()
  known.set(snapshot, asked)
  const legal = asked.get(decision) ?? isTaken(snapshot, decision)
  asked.set(decision, legal)
  return legal
}

/** The chart is asked the same by the run bar, the strip and the draft. */
const known = new WeakMap<FlowSnapshot, WeakMap<Decision, boolean>>()

function isTaken(snapshot: FlowSnapshot, decision: Decision): boolean {
  if (snapshot.hasTag('in-flight')) return false
  const event = eventOfDecision(decision)
  return event === null || snapshot.can(event)
}

const callsAndTokens = [
  'query',
  'identity',
  'userinfo',
  'versions',
  'limits',
  'refresh',
  'revoke',
] as const

/** Whether the flow would send this step beside its own course: its region `extra` takes it. */
export function isOutOfTurn(snapshot: FlowSnapshot, step: StepId): boolean {
  if (step === 'logOut' || step === 'keys' || step === 'introspect') return true
  if (step === 'token') return !snapshot.matches({ flow: 'exchanging' })
  if (!callsAndTokens.some((each) => each === step)) return false
  return !snapshot.matches({ flow: 'authorized' }) && !snapshot.matches({ flow: 'sessionRefused' })
}
