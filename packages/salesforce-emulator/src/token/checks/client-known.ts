import { appAt, type InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import { refusedToken } from './token-refusal.ts'

export interface WithClient {
  readonly client: InstalledApp
}

export const clientKnown: Check<Visited & WithCredentials, WithClient> = {
  name: 'client.known',
  examine: ({ visit, credentials: { consumerKey } }) => {
    const client = consumerKey === undefined ? null : appAt(visit.place, consumerKey)
    if (!client) {
      throw refusedToken('invalid_client_id', 'client identifier invalid', {
        stored: null,
        received: consumerKey ?? null,
      })
    }
    return { client }
  },
}
