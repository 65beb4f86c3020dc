// The certificate library wants this before itself.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  AuthorityKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509CertificateCreateParamsBase,
} from '@peculiar/x509'

/** What a server needs for HTTPS, as PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
  /** What a client has to trust; its own key is thrown away, so nothing else can be signed with it. */
  readonly authority: string
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

const days = 24 * 60 * 60 * 1000

/** Makes a certificate for these host names, and an authority that lives for this certificate only. */
export async function makeCertificate(hosts: readonly string[], now: number): Promise<Certificate> {
  const [authorityKeys, keys] = [await newKeys(), await newKeys()]
  const validity = { notBefore: new Date(now - days), notAfter: new Date(now + 365 * days) }
  const shared: Pick<
    X509CertificateCreateParamsBase,
    'notBefore' | 'notAfter' | 'signingAlgorithm'
  > = { ...validity, signingAlgorithm: algorithm }
  const name = 'CN=Mock Salesforce practice authority'
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...shared,
    name,
    keys: authorityKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const certificate = await X509CertificateGenerator.create({
    ...shared,
    subject: 'CN=Mock Salesforce',
    issuer: name,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(hosts.map(generalName)),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  return {
    cert: certificate.toString('pem'),
    key: PemConverter.encode(key, 'PRIVATE KEY'),
    authority: authority.toString('pem'),
  }
}

function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function generalName(host: string) {
  const type = /^[\d.]+$/.test(host) || host.includes(':') ? ('ip' as const) : ('dns' as const)
  return { type, value: host }
}
