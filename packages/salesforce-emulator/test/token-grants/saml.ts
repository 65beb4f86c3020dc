import { nodeCrypto } from '@flowscope/node-ports'
import { base64, type RsaPrivateJwk } from '@flowscope/ports'
import type { World } from '@flowscope/salesforce-emulator'
import { appKey, consumerKey, username } from './grants.ts'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const encoder = new TextEncoder()

export const samlBearer = 'urn:ietf:params:oauth:grant-type:saml2-bearer'

/** What a test may write differently into an assertion. */
export interface Written {
  readonly issuer?: string
  readonly name?: string
  readonly audience?: string
  readonly ends?: string
  readonly recipient?: string
}

/** An assertion, already in canonical form, with a gap where the signature goes. */
export function assertionAt(world: World, written: Written = {}) {
  const ends = written.ends ?? new Date(world.now() + 180_000).toISOString()
  const { issuer = consumerKey, name = username, recipient } = written
  const { audience = 'https://login.salesforce.com' } = written
  const where = recipient === undefined ? '' : ` Recipient="${recipient}"`
  const before =
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" IssueInstant="2026-01-05T10:00:00Z" Version="2.0">` +
    `<saml:Issuer>${issuer}</saml:Issuer>`
  const after =
    `<saml:Subject><saml:NameID>${name}</saml:NameID>` +
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">` +
    `<saml:SubjectConfirmationData NotOnOrAfter="${ends}"${where}></saml:SubjectConfirmationData>` +
    `</saml:SubjectConfirmation></saml:Subject>` +
    `<saml:Conditions NotOnOrAfter="${ends}"><saml:AudienceRestriction>` +
    `<saml:Audience>${audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `</saml:Assertion>`
  return { before, after }
}

/** Signs what stands around the gap, as XML Signature 1.1 has it for an element with the id `_1`. */
export async function signatureOver(
  signed: string,
  key: RsaPrivateJwk = appKey,
  method = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
): Promise<string> {
  const digest = base64(nodeCrypto.sha256(encoder.encode(signed)))
  const info = (namespace: string) =>
    `<ds:SignedInfo${namespace}>` +
    `<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:CanonicalizationMethod>` +
    `<ds:SignatureMethod Algorithm="${method}"></ds:SignatureMethod>` +
    `<ds:Reference URI="#_1"><ds:Transforms>` +
    `<ds:Transform Algorithm="${dsig}enveloped-signature"></ds:Transform>` +
    `<ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:Transform>` +
    `</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>` +
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`
  const bytes = encoder.encode(info(` xmlns:ds="${dsig}"`))
  const value = base64(await nodeCrypto.signRs256(key, bytes))
  return `<ds:Signature xmlns:ds="${dsig}">${info('')}<ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`
}

export async function signedAt(world: World, written?: Written, key?: RsaPrivateJwk) {
  const { before, after } = assertionAt(world, written)
  return before + (await signatureOver(before + after, key)) + after
}

export function encoded(xml: string): string {
  return base64(encoder.encode(xml))
}
