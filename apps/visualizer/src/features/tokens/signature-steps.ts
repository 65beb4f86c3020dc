import { base64, type Crypto } from '@flowscope/ports'
import type { TokenAnswer } from './token-answer.ts'

/** How the web app recomputes the signature of a token response (sheet §5.5). */
export interface SignatureSteps {
  readonly data: string
  readonly key: string
  /** The 32 bytes in lower-case hex. */
  readonly hmac: string
  readonly base64: string
  readonly received: string
  readonly equal: boolean
}

/** @returns `null` when the answer lacks a member that goes into it */
export function signatureSteps(
  { id, issuedAt, signature }: Pick<TokenAnswer, 'id' | 'issuedAt' | 'signature'>,
  secret: string,
  crypto: Pick<Crypto, 'hmacSha256'>,
): SignatureSteps | null {
  if (id === null || issuedAt === null || signature === null) return null
  const bytes = (text: string) => new TextEncoder().encode(text)
  const mac = crypto.hmacSha256(bytes(secret), bytes(id + issuedAt))
  const computed = base64(mac)
  return {
    data: id + issuedAt,
    key: secret,
    hmac: Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    base64: computed,
    received: signature,
    equal: computed === signature,
  }
}
