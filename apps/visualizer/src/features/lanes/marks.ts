import type { PartyId } from '@flowscope/http-message'
import type { Configuration, Decision } from '@flowscope/stage'
import { wordsOfDecision } from '../../run-view/steps.ts'
import { laneWords } from '../../words/lanes.ts'
import type { Mark } from './lane-row.ts'

/** What somebody did without a message, or before one; `null` where a message says it all. */
export function markOf(decision: Decision): Mark | null {
  switch (decision.type) {
    case 'act':
      return { kind: 'mark', party: actorOf(decision.step), label: wordsOfDecision(decision) }
    case 'submit':
      return { kind: 'mark', party: 'user', label: laneWords.submits[decision.step] }
    case 'advanceClock':
    case 'restart':
    case 'cancel':
    case 'leave':
      return { kind: 'mark', party: 'user', label: wordsOfDecision(decision) }
    case 'configure':
      return {
        kind: 'mark',
        party: configurer(decision.change.at),
        label: wordsOfDecision(decision),
      }
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
  leakAccessToken: 'attacker',
  leakRefreshToken: 'attacker',
  leakSecret: 'attacker',
} as const

/** Whose settings were saved. */
function configurer(at: Configuration['at']): PartyId {
  return at === 'webApp' ? 'client' : 'authServer'
}

/** On whose lane an act is marked. */
export function actorOf(step: keyof typeof actors): PartyId {
  return actors[step]
}
