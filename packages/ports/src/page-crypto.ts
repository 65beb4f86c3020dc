import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Crypto, RsaPrivateJwk, RsaPublicJwk } from './ports.ts'

const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

/** Digests in plain JavaScript, RSA through the WebCrypto that is handed in. */
export function pageCrypto(subtle: SubtleCrypto): Crypto {
  return {
    sha256,
    hmacSha256: (key, data) => hmac(sha256, key, data),
    signRs256: async (key, data) =>
      new Uint8Array(
        await subtle.sign(rs256, await imported(subtle, key, 'sign'), Uint8Array.from(data)),
      ),
    verifyRs256: async ({ kty, n, e }, data, signature) =>
      subtle.verify(
        rs256,
        await imported(subtle, { kty, n, e }, 'verify'),
        Uint8Array.from(signature),
        Uint8Array.from(data),
      ),
  }
}

function imported(subtle: SubtleCrypto, key: RsaPrivateJwk | RsaPublicJwk, use: 'sign' | 'verify') {
  return subtle.importKey('jwk', { ...key, alg: 'RS256' }, rs256, false, [use])
}
