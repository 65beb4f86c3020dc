import { equalInConstantTime } from '@flowscope/ports'
import type { AppSetup } from '@flowscope/reference'
import type { Check } from '../../world/checklist.ts'
import { requiresSecret } from '../secret-rules.ts'
import type { WithClientAssertion } from './client-assertion-readable.ts'
import type { WithClient } from './client-known.ts'
import type { WithGrantType } from './grant-type-supported.ts'
import { tokenRefusal } from './token-refusal.ts'

type Proof = WithClientAssertion & WithClient & WithGrantType

/** A secret that is sent must be right, also where none is required. */
export const clientAuthenticated: Check<Proof, object> = {
  name: 'client.authenticated',
  examine: (proof) => {
    if (!isProved(proof)) {
      throw tokenRefusal('client.authenticated', {
        stored: proof.client.app.consumerSecret,
        received: proof.credentials.secret ?? null,
      })
    }
    return {}
  },
}

function isProved({ credentials: { secret }, clientAssertion, client, grantType }: Proof): boolean {
  if (secret !== undefined) return fits(client.app, secret)
  return clientAssertion !== null || !requiresSecret(client.app, grantType)
}

export function fits({ consumerSecret }: AppSetup, secret: string): boolean {
  return consumerSecret !== null && equalInConstantTime(consumerSecret, secret)
}
