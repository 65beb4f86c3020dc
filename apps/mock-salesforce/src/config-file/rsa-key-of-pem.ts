import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import type { RsaKeySetup } from '@flowscope/reference'

/**
 * The public key of a certificate or key in PEM; of a private key, the public half.
 *
 * @throws Error when it is no PEM, or no RSA
 */
export function rsaKeyOfPem(pem: string): RsaKeySetup {
  const { kty, n, e } = keyOf(pem).export({ format: 'jwk' })
  if (kty !== 'RSA' || n === undefined || e === undefined) throw new Error('not an RSA key')
  return { kty, n, e }
}

function keyOf(pem: string): KeyObject {
  return pem.includes('-----BEGIN CERTIFICATE-----')
    ? new X509Certificate(pem).publicKey
    : createPublicKey(pem)
}
