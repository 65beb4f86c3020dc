import { bytesOfBase64 } from './enveloped-signature.ts'
import { attributeOf, childrenNamed, onlyChild, textIn, type Element } from './xml/element.ts'
import { parseXml } from './xml/parse.ts'

const saml = 'urn:oasis:names:tc:SAML:2.0:assertion'
const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'

/** A SAML 2.0 assertion that could be read; nothing of it is proved yet. */
export interface SamlAssertion {
  readonly root: Element
  readonly element: Element
  readonly id: string
  readonly issuer: string
  readonly username: string
  readonly audiences: readonly string[]
  /** Where it may be presented; `null` where it does not say. */
  readonly recipient: string | null
  /** Milliseconds since the epoch. */
  readonly endsAt: number
}

/** Reads the base64 of an assertion, or of a response with one in it; `null` for anything else. */
export function readAssertion(parameter: string): SamlAssertion | null {
  try {
    const bytes = bytesOfBase64(parameter)
    const root = bytes && parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const element = root && assertionIn(root)
    return element ? understood(root, element) : null
  } catch {
    return null
  }
}

function assertionIn(root: Element): Element | null {
  if (root.namespace === saml && root.localName === 'Assertion') return root
  const isResponse = root.namespace === protocol && root.localName === 'Response'
  return isResponse ? onlyChild(root, saml, 'Assertion') : null
}

function understood(root: Element, element: Element): SamlAssertion | null {
  const id = attributeOf(element, 'ID')
  const issuer = textAt(element, 'Issuer')
  const username = textAt(element, 'Subject', 'NameID')
  const conditions = onlyChild(element, saml, 'Conditions')
  const confirmation = at(element, 'Subject', 'SubjectConfirmation', 'SubjectConfirmationData')
  if (!id || !issuer || !username || !conditions) return null
  const endsAt = earliest([conditions, confirmation])
  const recipient = confirmation && attributeOf(confirmation, 'Recipient')
  const audiences = audiencesIn(conditions)
  return { root, element, id, issuer, username, audiences, recipient, endsAt }
}

function audiencesIn(conditions: Element): readonly string[] {
  const restriction = onlyChild(conditions, saml, 'AudienceRestriction')
  const audiences = restriction ? childrenNamed(restriction, saml, 'Audience') : []
  return audiences.map((audience) => textIn(audience) ?? '')
}

/** An assertion without an end has ended. */
function earliest(parts: readonly (Element | null)[]): number {
  const written = parts.map((part) => part && attributeOf(part, 'NotOnOrAfter'))
  const ends = written.filter((each) => each !== null).map(timeOf)
  return ends.length === 0 ? 0 : Math.min(...ends)
}

/** SAML times are in UTC and end in `Z` (SAML 2.0 Core §1.3.3). */
function timeOf(text: string): number {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text)
  const time = isTime ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? 0 : time
}

function at(element: Element, ...path: readonly string[]): Element | null {
  let found: Element | null = element
  for (const localName of path) found = found && onlyChild(found, saml, localName)
  return found
}

function textAt(element: Element, ...path: readonly string[]): string | null {
  const found = at(element, ...path)
  return found && textIn(found)
}
