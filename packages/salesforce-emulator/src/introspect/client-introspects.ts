import { wordsOf } from '../ledger/index.ts'
import { appAt } from '../org/apps.ts'
import type { WithCredentials } from '../token/checks/basic-header-readable.ts'
import { fits } from '../token/checks/client-authenticated.ts'
import type { WithClient } from '../token/checks/client-known.ts'
import type { Check } from '../world/checklist.ts'
import { Refusal } from '../world/refusal.ts'
import type { Visited } from '../world/visit.ts'

/** Here, unlike at the token endpoint, a stranger is answered with 401 (sheet §10.6). */
export const clientIntrospects: Check<Visited & WithCredentials, WithClient> = {
  name: 'client.introspects',
  examine: async ({ visit, credentials: { consumerKey, secret } }) => {
    const client = consumerKey === undefined ? null : await appAt(visit, consumerKey)
    if (!client || secret === undefined || !fits(client.app, secret)) {
      const { code, text } = wordsOf('client.introspects')
      throw new Refusal(
        { place: 'introspect', code, description: text ?? '' },
        { stored: null, received: consumerKey ?? null },
      )
    }
    return { client }
  },
}
