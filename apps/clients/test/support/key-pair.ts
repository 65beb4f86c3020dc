import { generateKeyPairSync, type webcrypto } from 'node:crypto'
import type { RsaKeySetup } from '@flowscope/reference'

/** A new RSA key pair: the certificate's half for Setup, the other for the client. */
export async function keyPair() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
  const certificate: RsaKeySetup = { kty: 'RSA', n, e }
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const der = privateKey.export({ type: 'pkcs8', format: 'der' })
  const signingKey = await crypto.subtle.importKey('pkcs8', der, rs256, false, ['sign'])
  return { certificate, pem, signingKey }
}

const rs256: webcrypto.RsaHashedImportParams = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
