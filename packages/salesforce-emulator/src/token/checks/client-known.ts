import { appAt, isSettled, setUpAppAt, storedOf } from '../../org/apps.ts'
import type { InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import { tokenRefusal } from './token-refusal.ts'

export interface WithClient {
  readonly client: InstalledApp
}

export const clientKnown: Check<Visited & WithCredentials, WithClient> = {
  name: 'client.known',
  examine: ({ visit, credentials: { consumerKey } }) => {
    const client = consumerKey === undefined ? null : setUpAppAt(visit.place, consumerKey)
    return client && isSettled(client.app, visit.now) ? { client } : otherClient(visit, consumerKey)
  },
}

async function otherClient(visit: Visit, consumerKey: string | undefined): Promise<WithClient> {
  const client = consumerKey === undefined ? null : await appAt(visit, consumerKey)
  if (!client || !isSettled(client.app, visit.now)) {
    const evidence = { stored: storedOf(client), received: consumerKey ?? null }
    throw tokenRefusal('client.known', evidence)
  }
  return { client }
}
