import { base64, equalInConstantTime, type Crypto } from '@flowscope/ports'
import type { Compared } from '../verdict.ts'
import type { TokenGrant } from './token-grant.ts'

const encoder = new TextEncoder()

/**
 * Salesforce's own proof that `id` and `issued_at` were not altered (sheet §5.5).
 *
 * @returns base64 of HMAC-SHA256 with the consumer secret as key, 44 characters
 */
export function signatureOf(
  grant: { readonly id: string; readonly issuedAt: string },
  secret: string,
  crypto: Pick<Crypto, 'hmacSha256'>,
): string {
  const data = encoder.encode(`${grant.id}${grant.issuedAt}`)
  return base64(crypto.hmacSha256(encoder.encode(secret), data))
}

/** The two signatures when they differ; `null` when they agree or there is nothing to compare. */
export function signatureMismatch(
  { id, issuedAt, signature }: TokenGrant,
  secret: string | null,
  crypto: Pick<Crypto, 'hmacSha256'>,
): Compared | null {
  if (secret === null || signature === null || issuedAt === null) return null
  const expected = signatureOf({ id, issuedAt }, secret, crypto)
  return equalInConstantTime(expected, signature) ? null : { expected, received: signature }
}
