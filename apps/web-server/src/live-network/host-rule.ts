import type { HttpRequest } from '@flowscope/http-message'
import { salesforceHostKind, type LiveHostKind } from '@flowscope/reference'
import { readAuthority, readUrl, type Place } from './read-place.ts'

export interface HostRuleOptions {
  /** Custom domains of sites, `login.customer.example` or `login.customer.example:8443`. */
  readonly extraHosts: readonly string[]
  /** The origin of the mock, `http://localhost:3001`; counts only on loopback. `null`: no mock. */
  readonly mock: string | null
}

export interface AllowedPlace {
  readonly allowed: true
  readonly kind: LiveHostKind
  /** In lower case. */
  readonly host: string
  readonly port: number
}

export interface RefusedPlace {
  readonly allowed: false
  /** A sentence for the reader. */
  readonly reason: string
}

export type HostFinding = AllowedPlace | RefusedPlace

/**
 * Whether a live run may call a place: a whole URL such as `instance_url`, or where a request goes.
 * Nothing is repaired on the way, neither spelling nor encoding.
 */
export type HostRule = (place: string | Pick<HttpRequest, 'scheme' | 'authority'>) => HostFinding

export function hostRule({ extraHosts, mock }: HostRuleOptions): HostRule {
  const extras = new Set(extraHosts.map(extraPlace))
  const mockPlace = mock === null ? null : loopbackPlace(mock)
  return (where) => {
    const read =
      typeof where === 'string' ? readUrl(where) : readAuthority(where.scheme, where.authority)
    if (!read.readable) return refused(read.reason)
    const { place } = read
    if (mockPlace && isMock(place, mockPlace)) return allowed('mock', place)
    if (place.scheme === 'http') return refused(`${place.host} is called over https only.`)
    if (extras.has(placeText(place))) return allowed('extra', place)
    return atSalesforce(place)
  }
}

/**
 * The names in EXTRA_HOSTS, parted by commas or blanks.
 *
 * @throws RangeError names the one that is no host name
 */
export function readExtraHosts(text: string): readonly string[] {
  const hosts = text.split(/[\s,]+/).filter((host) => host !== '')
  for (const host of hosts) extraPlace(host)
  return hosts
}

function atSalesforce(place: Place): HostFinding {
  const kind = salesforceHostKind(place.host)
  if (kind === null) return refused(noHostOfSalesforce(place.host))
  if (place.port !== 443) return refused(`${place.host} is called at its usual port only, 443.`)
  return allowed(kind, place)
}

function noHostOfSalesforce(host: string): string {
  return `${host} is no login host, My Domain, site or instance of Salesforce. The custom domain of a site is called once EXTRA_HOSTS names it.`
}

function extraPlace(host: string): string {
  const read = readAuthority('https', host)
  if (!read.readable) throw new RangeError(`"${host}": ${read.reason}`)
  return placeText(read.place)
}

const loopbackOrigin = /^(https?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/

function loopbackPlace(origin: string): Place | null {
  const [, scheme, port] = loopbackOrigin.exec(origin) ?? []
  if (scheme !== 'http' && scheme !== 'https') return null
  const read = readAuthority(scheme, port === undefined ? 'localhost' : `localhost:${port}`)
  return read.readable ? read.place : null
}

/** The mock's own name and those of its practice orgs. */
const mockName =
  /^(?:localhost|login\.localhost|test\.localhost|[a-z0-9-]+(?:\.sandbox)?\.my\.localhost)$/

function isMock({ scheme, host, port }: Place, mock: Place): boolean {
  return scheme === mock.scheme && port === mock.port && mockName.test(host)
}

function placeText({ host, port }: Place): string {
  return `${host}:${String(port)}`
}

function allowed(kind: LiveHostKind, { host, port }: Place): AllowedPlace {
  return { allowed: true, kind, host, port }
}

function refused(reason: string): RefusedPlace {
  return { allowed: false, reason }
}
