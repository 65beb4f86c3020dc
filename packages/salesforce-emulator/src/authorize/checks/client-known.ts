import { appAt, isSettled, storedOf } from '../../org/apps.ts'
import type { InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { refusedAtOnce } from './authorize-body.ts'

export interface WithClient {
  readonly client: InstalledApp
}

export const clientKnown: Check<Visited & ReadParameters, WithClient> = {
  name: 'client.known',
  examine: async ({ visit, parameters }) => {
    const consumerKey = parameters.get('client_id')
    const client = consumerKey === undefined ? null : await appAt(visit, consumerKey)
    if (!client || !isSettled(client.app, visit.now)) {
      throw refusedAtOnce('client.known', {
        stored: storedOf(client),
        received: consumerKey ?? null,
      })
    }
    return { client }
  },
  evidence: ({ client }) => ({ stored: client.app.name, received: client.app.consumerKey }),
}
