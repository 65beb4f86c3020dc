import { headerValues, type HttpRequest } from '@flowscope/http-message'
import type { AppSetup, UserSetup } from '@flowscope/reference'
import { userNamed, type Directory, type Org } from './directory.ts'

/**
 * Where a request arrived: at the My Domain of one org, or at a login host that serves several
 * (sheet §1.1).
 */
export interface Place {
  /** Scheme, host and port as the request named them: what answers call themselves. */
  readonly origin: string
  readonly kind: 'myDomain' | 'loginHost'
  /** The orgs that can be meant; exactly one at a My Domain. */
  readonly orgs: readonly Org[]
}

const authorityShape = /^(?:[a-z\d.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i

/** @returns `null` for two hosts, for what is no host name, and for a My Domain that nobody has */
export function placeOf(request: HttpRequest, directory: Directory): Place | null {
  const [authority = request.authority, second] = headerValues(request.headers, 'Host')
  if (second !== undefined) return null
  const origin = `${request.scheme}://${authority}`
  const last = lastPlaces.get(directory)
  if (last?.origin === origin) return last
  const place = placeAt(origin, authority, directory)
  if (place) lastPlaces.set(directory, place)
  return place
}

/** A client goes on asking where it has asked before. */
const lastPlaces = new WeakMap<Directory, Place>()

function placeAt(origin: string, authority: string, directory: Directory): Place | null {
  if (!authorityShape.test(authority)) return null
  const host = authority.replace(/:\d+$/, '').toLowerCase()
  const orgs = orgsAt(host, directory)
  if (orgs.length === 0) return null
  return { origin, orgs, kind: isLoginHost(host, directory) ? 'loginHost' : 'myDomain' }
}

/** An app as one org knows it. */
export interface InstalledApp {
  readonly org: Org
  readonly app: AppSetup
}

export interface Member {
  readonly org: Org
  readonly user: UserSetup
}

/** The username decides the org, as in life. */
export function memberAt(place: Place, username: string): Member | null {
  for (const org of place.orgs) {
    const user = userNamed(org, username)
    if (user) return { org, user }
  }
  return null
}

export function servesOrg(place: Place, orgId: string): boolean {
  return place.orgs.some(({ id }) => id === orgId)
}

/** What `instance_url` says: the request's own host, or from a login host the org's My Domain. */
export function instanceUrl(place: Place, org: Org): string {
  if (place.kind === 'myDomain') return place.origin
  return `${place.origin.slice(0, place.origin.indexOf('://'))}://${org.authority}`
}

function isLoginHost(host: string, { domain }: Directory): boolean {
  return host === `login.${domain}` || host === `test.${domain}`
}

function orgsAt(host: string, { domain, orgs, byHost }: Directory): readonly Org[] {
  if (host === `login.${domain}`) return orgs.filter(({ isSandbox }) => !isSandbox)
  if (host === `test.${domain}`) return orgs.filter(({ isSandbox }) => isSandbox)
  if (!host.endsWith(`.my.${domain}`)) return orgs.slice(0, 1)
  const org = byHost.get(host)
  return org ? [org] : []
}
