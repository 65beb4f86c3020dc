// The certificate library wants this before itself.
import 'reflect-metadata'
import { createHash, webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** What a TLS server presents, as PEM; `cert` is the whole chain. */
export interface Issued {
  readonly cert: string
  readonly key: string
}

/** When a certificate is good, milliseconds since the epoch. */
export interface Validity {
  readonly from: number
  readonly to: number
}

export interface TestCa {
  /** Its certificate as PEM, for a client that is to trust it. */
  readonly authority: string
  /** SHA-256 of its public key, base64: how Chromium is told whom to trust. */
  readonly keyDigest: string
  readonly issue: (host: string, validity?: Validity) => Promise<Issued>
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const name = 'CN=An authority that only this test knows'
const day = 24 * 60 * 60 * 1000

/** An authority that nobody trusts who was not told to. */
export async function createTestCa(): Promise<TestCa> {
  const keys = await newKeys()
  const today: Validity = { from: Date.now() - day, to: Date.now() + day }
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...datesOf(today),
    name,
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  })
  return {
    authority: authority.toString('pem'),
    keyDigest: createHash('sha256')
      .update(Buffer.from(authority.publicKey.rawData))
      .digest('base64'),
    issue: async (host, validity = today) => {
      const own = await newKeys()
      const certificate = await X509CertificateGenerator.create({
        ...datesOf(validity),
        subject: `CN=${host}`.slice(0, 64),
        issuer: name,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
      })
      const key = await webcrypto.subtle.exportKey('pkcs8', own.privateKey)
      return {
        cert: `${certificate.toString('pem')}\n${authority.toString('pem')}`,
        key: PemConverter.encode(key, 'PRIVATE KEY'),
      }
    },
  }
}

function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function datesOf({ from, to }: Validity) {
  return { notBefore: new Date(from), notAfter: new Date(to) }
}
