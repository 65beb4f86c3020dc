import type { PartyId } from '@flowscope/http-message'
import { partyNames } from '../words/run-view.ts'

export { channelWords } from '../words/run-view.ts'

export interface PartyWords {
  readonly name: string
}

/** The parties in the order of their lanes. */
export const parties = {
  user: { name: partyNames.user },
  browser: { name: partyNames.browser },
  client: { name: partyNames.client },
  authServer: { name: partyNames.authServer },
  api: { name: partyNames.api },
  attacker: { name: partyNames.attacker },
} as const satisfies Record<PartyId, PartyWords>

const walkers: readonly PartyId[] = ['user', 'browser', 'client', 'authServer', 'api']

/** The attacker has a lane, at the left, only where one takes part. */
export function lanesOf(present: readonly PartyId[]): readonly PartyId[] {
  return present.includes('attacker') ? ['attacker', ...walkers] : walkers
}
