// The certificate library wants this before itself.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

export interface Issued {
  readonly cert: string
  readonly key: string
}

export interface TestAuthority {
  /** What a client has to trust, as PEM. */
  readonly pem: string
  /** A certificate for these names, valid between two times counted from now, in days. */
  readonly issue: (hosts: readonly string[], from?: number, to?: number) => Promise<Issued>
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const name = 'CN=Authority of a test'

/** An authority that nobody trusts unless told to. */
export async function testAuthority(): Promise<TestAuthority> {
  const keys = await newKeys()
  const authority = await X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    ...validity(-1, 1),
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  })
  return {
    pem: authority.toString('pem'),
    issue: (hosts, from = -1, to = 1) => issue(keys.privateKey, hosts, validity(from, to)),
  }
}

async function issue(
  signingKey: CryptoKey,
  hosts: readonly string[],
  times: ReturnType<typeof validity>,
): Promise<Issued> {
  const keys = await newKeys()
  const certificate = await X509CertificateGenerator.create({
    subject: 'CN=Test',
    issuer: name,
    publicKey: keys.publicKey,
    signingKey,
    ...times,
    signingAlgorithm: algorithm,
    extensions: [
      new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value }))),
    ],
  })
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  return { cert: certificate.toString('pem'), key: PemConverter.encode(key, 'PRIVATE KEY') }
}

function validity(from: number, to: number) {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
  return { notBefore: inDays(from), notAfter: inDays(to) }
}

function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}
