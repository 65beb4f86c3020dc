import { base64, bytesOfBase64url, type Crypto, type RsaPublicJwk } from '@flowscope/ports'
import { canonical } from './xml/canonical.ts'
import {
  attributeOf,
  childrenNamed,
  elementsOf,
  everyElement,
  onlyChild,
  textIn,
  type Element,
} from './xml/element.ts'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const enveloped = `${dsig}enveloped-signature`
const rsaSha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'

const encoder = new TextEncoder()

/**
 * Whether an element carries a signature over itself, made with a key that is known beforehand (XML
 * Signature 1.1 §3.2). One profile is read, the one that SAML asks for (SAML 2.0 Core §5.4): a single
 * reference to the element's own id, enveloped, exclusive canonicalization, RSA with SHA-256. Keys
 * inside the document are not looked at.
 */
export async function isSignedWithin(
  root: Element,
  signed: Element,
  key: RsaPublicJwk,
  crypto: Crypto,
): Promise<boolean> {
  const signature = onlyChild(signed, dsig, 'Signature')
  const info = signature && onlyChild(signature, dsig, 'SignedInfo')
  if (!info || !isReadable(info)) return false
  const reference = onlyChild(info, dsig, 'Reference')
  if (!reference || !pointsTo(reference, root, signed)) return false
  const digest = base64(crypto.sha256(encoder.encode(canonical(signed, signature))))
  if (digest !== withoutSpaces(textOf(reference, 'DigestValue'))) return false
  const value = bytesOfBase64(textOf(signature, 'SignatureValue'))
  return value !== null && verified(crypto, key, encoder.encode(canonical(info)), value)
}

/** Base64 in either alphabet, with or without padding and line breaks. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const plain = withoutSpaces(text).replace(/={1,2}$/, '')
  return bytesOfBase64url(plain.replaceAll('+', '-').replaceAll('/', '_'))
}

function isReadable(info: Element): boolean {
  return (
    algorithmOf(info, 'CanonicalizationMethod') === exclusive &&
    algorithmOf(info, 'SignatureMethod') === rsaSha256
  )
}

/** Another element with the same id would leave open which of the two was signed. */
function pointsTo(reference: Element, root: Element, signed: Element): boolean {
  const id = attributeOf(signed, 'ID')
  const namesakes = [...everyElement(root)].filter((each) => attributeOf(each, 'ID') === id)
  return (
    id !== null &&
    namesakes.length === 1 &&
    attributeOf(reference, 'URI') === `#${id}` &&
    algorithmOf(reference, 'DigestMethod') === sha256 &&
    transformsOf(reference).join(' ') === `${enveloped} ${exclusive}`
  )
}

/** A transform with parameters of its own is not one of the two. */
function transformsOf(reference: Element): readonly string[] {
  const transforms = onlyChild(reference, dsig, 'Transforms')
  return transforms ? childrenNamed(transforms, dsig, 'Transform').map(algorithm) : []
}

function algorithmOf(parent: Element, localName: string): string {
  const method = onlyChild(parent, dsig, localName)
  return method ? algorithm(method) : ''
}

function algorithm(method: Element): string {
  return elementsOf(method).length === 0 ? (attributeOf(method, 'Algorithm') ?? '') : ''
}

function textOf(parent: Element, localName: string): string {
  const child = onlyChild(parent, dsig, localName)
  return (child && textIn(child)) ?? ''
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

async function verified(crypto: Crypto, key: RsaPublicJwk, data: Uint8Array, value: Uint8Array) {
  try {
    return await crypto.verifyRs256(key, data, value)
  } catch {
    return false
  }
}
