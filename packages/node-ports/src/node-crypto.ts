import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { Crypto, RsaPrivateJwk, RsaPublicJwk } from '@flowscope/ports'
import { hmacSha256, sha256 } from './digests.ts'

const signAsync = promisify<string, Uint8Array, Parameters<typeof sign>[2], Buffer>(sign)
const verifyAsync = promisify<
  string,
  Uint8Array,
  Parameters<typeof verify>[2],
  Uint8Array,
  boolean
>(verify)

/** Node's own digests; RSA on the thread pool, so that a signature does not hold up other requests. */
export const nodeCrypto: Crypto = {
  sha256,
  hmacSha256,
  signRs256: (key, data) => signAsync('sha256', data, privateKeyOf(key)),
  verifyRs256: (key, data, signature) => verifyAsync('sha256', data, publicKeyOf(key), signature),
}

const privateKeyOf = once((key: RsaPrivateJwk) =>
  createPrivateKey({ key: { ...key }, format: 'jwk' }),
)

const publicKeyOf = once((key: RsaPublicJwk) => createPublicKey({ key: { ...key }, format: 'jwk' }))

/** To read a key takes as long as many a signature, so each is read once and forgotten with its JWK. */
function once<Jwk extends object>(read: (key: Jwk) => KeyObject): (key: Jwk) => KeyObject {
  const known = new WeakMap<Jwk, KeyObject>()
  return (key) => {
    const found = known.get(key) ?? read(key)
    known.set(key, found)
    return found
  }
}
