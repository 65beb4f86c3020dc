import { appAt } from '../../org/apps.ts'
import type { InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import { tokenRefusal } from './token-refusal.ts'

export interface WithClient {
  readonly client: InstalledApp
}

export const clientKnown: Check<Visited & WithCredentials, WithClient> = {
  name: 'client.known',
  examine: async ({ visit, credentials: { consumerKey } }) => {
    const client = consumerKey === undefined ? null : await appAt(visit, consumerKey)
    if (!client) {
      throw tokenRefusal('client.known', { stored: null, received: consumerKey ?? null })
    }
    return { client }
  },
}
