import type { PartyId } from '@flowscope/http-message'
import type { Decision } from '@flowscope/stage'
import { wordsOfDecision } from '../../run-view/steps.ts'
import type { Mark } from './lane-row.ts'

/** What somebody did without a message, or before one; `null` where a message says it all. */
export function markOf(decision: Decision): Mark | null {
  switch (decision.type) {
    case 'act':
      return { kind: 'mark', party: actorOf(decision.step), label: wordsOfDecision(decision) }
    case 'submit':
      return {
        kind: 'mark',
        party: 'user',
        label: decision.step === 'logIn' ? 'logs in' : 'decides',
      }
    case 'advanceClock':
    case 'restart':
    case 'cancel':
      return { kind: 'mark', party: 'user', label: wordsOfDecision(decision) }
    case 'attack':
      return { kind: 'mark', party: 'attacker', label: wordsOfDecision(decision) }
    case 'send':
      return null
  }
}

const actors = {
  register: 'authServer',
  connect: 'user',
  return: 'browser',
  steal: 'attacker',
} as const

/** On whose lane an act is marked. */
export function actorOf(step: keyof typeof actors): PartyId {
  return actors[step]
}
