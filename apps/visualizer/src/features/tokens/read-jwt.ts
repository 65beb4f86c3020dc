import { bytesOfBase64url } from '@flowscope/ports'
import { jsonObjectOf, textIn, type JsonObject } from './json.ts'

/** A JSON Web Token in compact form, taken apart (RFC 7515 §3.1). */
export interface Jwt {
  readonly header: JsonObject
  readonly claims: JsonObject
  /** Header and claims as sent: what the signature covers. */
  readonly signed: string
  readonly signature: Uint8Array
  readonly parts: readonly [header: string, claims: string, signature: string]
  readonly alg: string
  readonly kid: string
}

/** @returns `null` when it is no JWT */
export function readJwt(token: string): Jwt | null {
  const [first, second, third, ...rest] = token.split('.')
  if (!first || !second || !third || rest.length > 0) return null
  const header = decoded(first)
  const claims = decoded(second)
  const signature = bytesOfBase64url(third)
  if (!header || !claims || !signature) return null
  return {
    header,
    claims,
    signed: `${first}.${second}`,
    signature,
    parts: [first, second, third],
    alg: textIn(header, 'alg') ?? '',
    kid: textIn(header, 'kid') ?? '',
  }
}

function decoded(part: string): JsonObject | null {
  const bytes = bytesOfBase64url(part)
  return bytes && jsonObjectOf(new TextDecoder().decode(bytes))
}
