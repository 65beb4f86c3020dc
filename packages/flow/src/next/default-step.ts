import type { Decision, Draft, StepId } from '@flowscope/stage'
import type { FlowSnapshot } from '../chart/session-chart.ts'
import { untilExpiry, type RunsWhere } from './choices.ts'
import { isLegal } from './legal-steps.ts'

/**
 * What *Send* does now: the next decision of the walk. `null` where the walk has ended and a
 * person must choose. A form comes back empty, see {@link filled}.
 */
export function defaultDecision(
  snapshot: FlowSnapshot,
  where: RunsWhere = 'practice',
): Decision | null {
  if (snapshot.hasTag('in-flight')) return null
  if (snapshot.matches({ flow: 'authorized' })) {
    return where === 'live' ? withARealGrant(snapshot) : withTheGrant(snapshot)
  }
  if (snapshot.matches({ flow: 'sessionRefused' })) return afterRefusal(snapshot)
  if (snapshot.matches({ flow: 'exchanging' })) return { type: 'send', step: 'token' }
  return walk.find((decision) => isLegal(snapshot, decision)) ?? null
}

/** The step of {@link defaultDecision}, where it has a draft. */
export function defaultStep(snapshot: FlowSnapshot): StepId | null {
  const decision = defaultDecision(snapshot)
  return decision !== null && 'step' in decision ? decision.step : null
}

const walk: readonly Decision[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'send', step: 'authorize' },
  { type: 'send', step: 'follow' },
  { type: 'submit', step: 'logIn', typed: [], button: '' },
  { type: 'submit', step: 'consent', typed: [], button: '' },
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
]

function withTheGrant({ context }: FlowSnapshot): Decision {
  const { held, sinceGrant } = context
  const last = sinceGrant.at(-1)
  if (last === 'token' || last === 'clock' || last === 'refresh')
    return { type: 'send', step: 'query' }
  if (held.refreshToken !== undefined && !sinceGrant.includes('clock')) {
    return { type: 'advanceClock', milliseconds: untilExpiry }
  }
  return { type: 'send', step: 'revoke' }
}

/** A real session does not end on demand: the refresh comes by itself after the first call, and is tried. */
function withARealGrant({ context }: FlowSnapshot): Decision {
  const { held, sinceGrant } = context
  const last = sinceGrant.at(-1)
  if (last === 'token' || last === 'refresh') return { type: 'send', step: 'query' }
  const refreshed = sinceGrant.includes('refresh')
  if (held.refreshToken !== undefined && !refreshed) return { type: 'send', step: 'refresh' }
  return { type: 'send', step: 'revoke' }
}

function afterRefusal({ context }: FlowSnapshot): Decision {
  return context.held.refreshToken === undefined
    ? { type: 'restart', how: 'connectAgain' }
    : { type: 'send', step: 'refresh' }
}

/** A submit as the practice user would make it: the suggestion typed, Log In or Allow pressed. */
export function filled(decision: Decision, draft: Draft | null): Decision {
  if (decision.type !== 'submit' || draft?.kind !== 'form') return decision
  const button = draft.buttons.find(({ label }) => /allow/i.test(label)) ?? draft.buttons[0]
  return { ...decision, typed: draft.suggestion, button: button?.name ?? '' }
}
