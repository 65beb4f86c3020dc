import type { Org } from '../../org/directory.ts'
import type { Place } from '../../org/place.ts'
import type { Claims } from './jwt.ts'

/**
 * The names under which an assertion may address the orgs that answer here: the host that was asked,
 * their My Domain, and the login host of their kind, in this world and at Salesforce (sheet §5.8).
 */
export function audiencesOf({ origin, orgs }: Place): readonly string[] {
  const scheme = origin.slice(0, origin.indexOf('://'))
  return [...new Set([origin, ...orgs.flatMap((org) => namesOf(org, scheme))])]
}

function namesOf({ authority, domain, host, isSandbox }: Org, scheme: string): readonly string[] {
  const login = isSandbox ? 'test' : 'login'
  return [
    `${scheme}://${authority}`,
    `${scheme}://${login}.${domain}${authority.slice(host.length)}`,
    `https://${login}.salesforce.com`,
  ]
}

/** Every address of the token endpoint that those names give. */
export function tokenEndpointsOf(place: Place): readonly string[] {
  return audiencesOf(place).map((host) => `${host}/services/oauth2/token`)
}

/** One audience, or a list with one that is meant (RFC 7519 §4.1.3). */
export function isAddressedTo({ aud }: Claims, audiences: readonly string[]): boolean {
  const named: readonly unknown[] = Array.isArray(aud) ? aud : [aud]
  return named.some((each) => typeof each === 'string' && audiences.includes(each))
}

/** What an assertion says of its audience, for the teacher's note. */
export function audienceInWords({ aud }: Claims): string | null {
  if (aud === undefined) return null
  return typeof aud === 'string' ? aud : JSON.stringify(aud)
}
