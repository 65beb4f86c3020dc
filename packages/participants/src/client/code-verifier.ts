import { base64url } from '@flowscope/ports'

/** The secret behind a code challenge (RFC 7636 §4.1): 43 to 128 unreserved characters. */
export type CodeVerifier = string & { readonly __codeVerifier: unique symbol }

/**
 * Spells random bytes as a verifier.
 *
 * @param bytes 32 random bytes
 * @returns 43 characters of base64url: never a `~`, which Salesforce always refuses (sheet §9.1)
 * @throws RangeError when fewer than 32 bytes are given
 */
export function codeVerifierOf(bytes: Uint8Array): CodeVerifier {
  const verifier = parseCodeVerifier(base64url(bytes))
  if (!verifier) throw new RangeError('A code verifier needs at least 32 random bytes')
  return verifier
}

/** @returns `null` when RFC 7636 §4.1 does not allow the text */
export function parseCodeVerifier(text: string): CodeVerifier | null {
  return /^[\w.~-]{43,128}$/.test(text) ? (text as CodeVerifier) : null
}
