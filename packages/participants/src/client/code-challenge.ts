import { base64url, type Crypto } from '@flowscope/ports'
import type { CodeVerifier } from './code-verifier.ts'

/** What travels with the authorization request in the verifier's place. */
export type CodeChallenge = string & { readonly __codeChallenge: unique symbol }

/**
 * Derives the challenge that travels with the authorization request from the verifier that the web
 * app keeps to itself.
 *
 * @returns SHA-256 of the verifier's ASCII bytes, base64url, unpadded: always 43 characters
 * @see RFC 7636 §4.2 (method S256); test vector in Appendix B
 */
export function codeChallengeFor(
  verifier: CodeVerifier,
  crypto: Pick<Crypto, 'sha256'>,
): CodeChallenge {
  return base64url(crypto.sha256(new TextEncoder().encode(verifier))) as CodeChallenge
}
