import type { Crypto } from '@flowscope/ports'
import type { Jwt } from './read-jwt.ts'
import type { PublishedKeys } from './published-keys.ts'

export type Verification = 'holds' | 'fails' | 'noKey' | 'wrongAlgorithm'

/**
 * Checks the signature of a token with the key that its header names. What the header says of the
 * method is compared, not obeyed (RFC 8725 §3.1).
 */
export async function verifyJwt(
  crypto: Pick<Crypto, 'verifyRs256'>,
  jwt: Jwt,
  { keys }: PublishedKeys,
): Promise<Verification> {
  if (jwt.alg !== 'RS256') return 'wrongAlgorithm'
  const key = keys.find(({ kid }) => kid === jwt.kid)?.key
  if (!key) return 'noKey'
  const signed = new TextEncoder().encode(jwt.signed)
  return (await crypto.verifyRs256(key, signed, jwt.signature)) ? 'holds' : 'fails'
}
