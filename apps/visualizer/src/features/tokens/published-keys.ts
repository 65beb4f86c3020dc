import { pathOf, textOfBytes } from '@flowscope/http-message'
import type { RsaPublicJwk } from '@flowscope/ports'
import type { Moment } from '../../run-view/moments.ts'
import { isObject, jsonObjectOf, textIn } from './json.ts'

/** Public keys as a message of the run brought them (sheet §10.2). */
export interface PublishedKeys {
  /** Index of the moment. */
  readonly moment: number
  readonly keys: readonly PublishedKey[]
}

interface PublishedKey {
  readonly kid: string
  readonly key: RsaPublicJwk
}

/** The newest keys that arrived; `null` when nobody has asked for them yet. */
export function publishedKeysIn(moments: readonly Moment[]): PublishedKeys | null {
  for (const { index, performed } of moments.toReversed()) {
    const exchange = performed?.exchange
    if (!exchange || pathOf(exchange.request.target) !== '/id/keys') continue
    if (exchange.outcome.type !== 'response') continue
    const keys = keysIn(textOfBytes(exchange.outcome.response.body))
    if (keys.length > 0) return { moment: index, keys }
  }
  return null
}

function keysIn(body: string): readonly PublishedKey[] {
  const keys = jsonObjectOf(body)?.['keys']
  return Array.isArray(keys) ? keys.flatMap((each: unknown) => keyOf(each) ?? []) : []
}

function keyOf(value: unknown): PublishedKey | null {
  if (!isObject(value) || value['kty'] !== 'RSA') return null
  const [kid, n, e] = [textIn(value, 'kid'), textIn(value, 'n'), textIn(value, 'e')]
  return kid && n && e ? { kid, key: { kty: 'RSA', n, e } } : null
}
