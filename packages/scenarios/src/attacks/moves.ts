import { request } from '../edits.ts'
import type { Move } from '../move.ts'
import { byAttacker, walkTo } from '../walk.ts'

/** The user connects, logs in and agrees, up to the way back. */
export const userAgrees = walkTo('return')

/** The user comes back to the web app, which trades the code. */
export const webAppConnects: readonly Move[] = [
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
  { type: 'send', step: 'token' },
]

/** The attacker connects the web app in a browser and an account of their own, and stops on the way back. */
export const attackerAgrees = byAttacker(walkTo('return').slice(1))

/** The user follows wherever the login leads, be it an error page, logs in and agrees. */
export const userFollows: readonly Move[] = [
  { type: 'send', step: 'follow' },
  { type: 'send', step: 'follow' },
  { type: 'fill', step: 'logIn' },
  { type: 'send', step: 'follow' },
  { type: 'send', step: 'follow' },
  { type: 'send', step: 'follow' },
  { type: 'fill', step: 'consent' },
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
]

export const trade: Move = { type: 'attack', step: 'trade' }
export const steal: Move = { type: 'attack', step: 'steal' }
export const renew: Move = { type: 'attack', step: 'renew' }

/** Who am I, and what do I see: with the token that the attacker holds. */
export const useToken: readonly Move[] = [
  {
    type: 'edited',
    step: 'useToken',
    edit: request((drafted) => ({ ...drafted, target: '/services/oauth2/userinfo' })),
  },
  { type: 'attack', step: 'useToken' },
]

export function later(minutes: number): Move {
  return { type: 'advanceClock', milliseconds: minutes * 60_000 }
}

/** A verifier and challenge as anybody may make them: those of RFC 7636, Appendix B. */
export const attackersPkce = {
  verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
} as const
