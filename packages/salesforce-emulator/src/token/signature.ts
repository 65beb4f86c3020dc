import { base64 } from '@flowscope/ports'
import type { AppSetup } from '@flowscope/reference'
import type { WorldState } from '../world/visit.ts'

const encoder = new TextEncoder()

/**
 * Lets a client see that `id` comes from somebody who knows its secret; an app without a secret gets
 * none, since everybody could have made it.
 */
export function signatureOf({ crypto }: WorldState, app: AppSetup, data: string): string | null {
  const key = keyOf(app)
  return key && base64(crypto.hmacSha256(key, encoder.encode(data)))
}

/** The bytes of a secret, which each token of the app needs. */
const keys = new WeakMap<AppSetup, Uint8Array>()

function keyOf(app: AppSetup): Uint8Array | null {
  if (app.consumerSecret === null) return null
  const known = keys.get(app)
  if (known) return known
  const key = encoder.encode(app.consumerSecret)
  keys.set(app, key)
  return key
}
