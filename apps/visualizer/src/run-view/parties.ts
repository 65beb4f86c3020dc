import type { PartyId } from '@flowscope/http-message'

export interface PartyWords {
  readonly name: string
}

/** The parties in the order of their lanes. */
export const parties = {
  user: { name: 'User' },
  browser: { name: 'Browser' },
  client: { name: 'Web app' },
  authServer: { name: 'Salesforce' },
  api: { name: 'API' },
  attacker: { name: 'Attacker' },
} as const satisfies Record<PartyId, PartyWords>

const walkers: readonly PartyId[] = ['user', 'browser', 'client', 'authServer', 'api']

/** The attacker has a lane, at the left, only where one takes part. */
export function lanesOf(present: readonly PartyId[]): readonly PartyId[] {
  return present.includes('attacker') ? ['attacker', ...walkers] : walkers
}

export const channelWords = {
  front: 'front channel',
  back: 'back channel',
} as const
