import type { StepId } from '@flowscope/stage'
import type { Move } from './move.ts'

const session = 121 * 60_000

/** The plain walk of a user who has neither a session nor an approval, to the revoked grant. */
export const walk: readonly Move[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'send', step: 'authorize' },
  { type: 'send', step: 'follow' },
  { type: 'send', step: 'follow' },
  { type: 'fill', step: 'logIn' },
  { type: 'send', step: 'follow' },
  { type: 'send', step: 'follow' },
  { type: 'fill', step: 'consent' },
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
  { type: 'send', step: 'token' },
  { type: 'send', step: 'query' },
  { type: 'advanceClock', milliseconds: session },
  { type: 'send', step: 'query' },
  { type: 'send', step: 'refresh' },
  { type: 'send', step: 'query' },
  { type: 'send', step: 'revoke' },
]

/** `expiry` is where the clock moves on. */
export type WalkStep = StepId | 'expiry' | 'end'

/** The walk up to, and without, the first move of a step. */
export function walkTo(step: WalkStep): readonly Move[] {
  const at = walk.findIndex((move) => stepOf(move) === step)
  return at < 0 ? walk : walk.slice(0, at)
}

/** The walk from the first move of a step up to, and without, the first move of a later one. */
export function stretch(from: WalkStep, to: WalkStep): readonly Move[] {
  return walkTo(to).slice(walkTo(from).length)
}

function stepOf(move: Move): StepId | 'expiry' | null {
  if (move.type === 'advanceClock') return 'expiry'
  return 'step' in move ? move.step : null
}

/** The same moves, made by the attacker in a browser of their own. */
export function byAttacker(moves: readonly Move[]): readonly Move[] {
  return moves.map((move) => ({ ...move, as: 'attacker' }) as Move)
}
