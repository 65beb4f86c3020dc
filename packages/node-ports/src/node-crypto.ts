import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import type { Crypto } from '@flowscope/ports'

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
  sha256: (data) => createHash('sha256').update(data).digest(),
  hmacSha256: (key, data) => createHmac('sha256', key).update(data).digest(),
  signRs256: (key, data) =>
    signAsync('sha256', data, createPrivateKey({ key: { ...key }, format: 'jwk' })),
  verifyRs256: (key, data, signature) =>
    verifyAsync('sha256', data, createPublicKey({ key: { ...key }, format: 'jwk' }), signature),
}
