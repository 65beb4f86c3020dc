import { bytesOfArray } from '@flowscope/http-message'
import { bytesOfBase64url } from '@flowscope/ports'
import type { Compared } from '../verdict.ts'
import { jsonObjectOf, textMember, type JsonObject } from '../json.ts'

export interface IdTokenExpectations {
  /** Origins that may have issued it. */
  readonly issuers: readonly string[]
  readonly audience: string
  /** `null` where none can be expected, as on refresh. */
  readonly nonce: string | null
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface IdTokenFault {
  readonly check:
    'idToken.readable' | 'idToken.iss' | 'idToken.aud' | 'idToken.exp' | 'idToken.nonce'
  readonly compared: Compared | null
}

/**
 * Looks for the first claim that does not fit. The signature is not looked at: the token came
 * straight from the token endpoint (OpenID Connect Core §3.1.3.7, rule 6).
 *
 * @returns `null` when all is well
 */
export function idTokenFault(token: string, expected: IdTokenExpectations): IdTokenFault | null {
  const claims = claimsOf(token)
  if (!claims) return { check: 'idToken.readable', compared: null }
  return (
    issuerFault(claims, expected) ??
    audienceFault(claims, expected) ??
    expiryFault(claims, expected) ??
    nonceFault(claims, expected)
  )
}

function claimsOf(token: string): JsonObject | null {
  const [, payload = '', ...rest] = token.split('.')
  const bytes = rest.length === 1 ? bytesOfBase64url(payload) : null
  return bytes && jsonObjectOf(bytesOfArray(bytes))
}

function issuerFault(claims: JsonObject, { issuers }: IdTokenExpectations): IdTokenFault | null {
  const received = textMember(claims, 'iss')
  if (received !== null && issuers.includes(received)) return null
  return { check: 'idToken.iss', compared: { expected: issuers[0] ?? null, received } }
}

function audienceFault(claims: JsonObject, { audience }: IdTokenExpectations): IdTokenFault | null {
  const aud = claims['aud']
  if (aud === audience || (Array.isArray(aud) && aud.includes(audience))) return null
  return { check: 'idToken.aud', compared: { expected: audience, received: shown(aud) } }
}

function expiryFault(claims: JsonObject, { now }: IdTokenExpectations): IdTokenFault | null {
  const exp = claims['exp']
  if (typeof exp === 'number' && exp * 1000 > now) return null
  const expected = `after ${String(Math.floor(now / 1000))}`
  return { check: 'idToken.exp', compared: { expected, received: shown(exp) } }
}

function nonceFault(claims: JsonObject, { nonce }: IdTokenExpectations): IdTokenFault | null {
  const received = textMember(claims, 'nonce')
  if (nonce === null || nonce === received) return null
  return { check: 'idToken.nonce', compared: { expected: nonce, received } }
}

function shown(claim: unknown): string | null {
  return claim === undefined ? null : JSON.stringify(claim)
}
