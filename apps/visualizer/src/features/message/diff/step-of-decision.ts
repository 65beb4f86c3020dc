import type { Decision } from '@flowscope/stage'

/** The step that a decision takes; `null` where it sends nothing. */
export function stepOfDecision(decision: Decision): string | null {
  return 'step' in decision ? decision.step : null
}
