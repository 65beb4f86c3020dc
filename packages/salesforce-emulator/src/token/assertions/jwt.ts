import { bytesOfBase64url, type Crypto, type RsaPublicJwk } from '@flowscope/ports'

/** A JWT that could be read; nothing of it is proved yet. */
export interface Jwt {
  readonly algorithm: unknown
  readonly claims: Claims
  /** What the signature is over. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

export type Claims = Readonly<Record<string, unknown>>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Takes a JWT apart (RFC 7515 §7.1, compact serialization).
 *
 * @returns `null` for what is not three base64url parts with JSON objects in the first two
 */
export function readJwt(text: string): Jwt | null {
  const [header = '', payload = '', tail = '', more] = text.split('.', 4)
  const signature = bytesOfBase64url(tail)
  const [{ alg: algorithm } = {}, claims] = [objectOf(header), objectOf(payload)]
  if (more !== undefined || !signature || !claims || algorithm === undefined) return null
  return { algorithm, claims, signature, signed: encoder.encode(`${header}.${payload}`) }
}

/** Whether the key made the signature; RS256 and nothing else (sheet §5.1, §5.4). */
export async function isSignedBy(
  { algorithm, signed, signature }: Jwt,
  key: RsaPublicJwk,
  crypto: Crypto,
): Promise<boolean> {
  if (algorithm !== 'RS256') return false
  try {
    return await crypto.verifyRs256(key, signed, signature)
  } catch {
    return false
  }
}

export function textClaim(claims: Claims, name: string): string | null {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined
  return typeof value === 'string' && value !== '' ? value : null
}

function objectOf(part: string): Claims | undefined {
  try {
    const bytes = bytesOfBase64url(part)
    const value: unknown = bytes && JSON.parse(decoder.decode(bytes))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
