/** Scheme, host and port as they were written, host in lower case. */
export interface Place {
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly port: number
}

export type Read =
  | { readonly readable: true; readonly place: Place }
  | { readonly readable: false; readonly reason: string }

const defaultPorts = { http: 80, https: 443 } as const

/**
 * Reads where a URL leads without repairing anything: what a lenient reader would convert, strip or
 * look up is a reason to refuse, so that no two readers can take one address for two places.
 */
export function readUrl(url: string): Read {
  const [, scheme, authority] = urlShape.exec(url) ?? []
  if (scheme !== 'http' && scheme !== 'https') return unreadable(noUrl)
  return readAuthority(scheme, authority ?? '')
}

export function readAuthority(scheme: Place['scheme'], authority: string): Read {
  const flaw = flaws.find(({ shows }) => shows(authority))
  if (flaw) return unreadable(flaw.reason)
  const [host = '', port = String(defaultPorts[scheme])] = authority.toLowerCase().split(':')
  return { readable: true, place: { scheme, host, port: Number(port) } }
}

/** In visible ASCII and without a backslash, which browsers read as a slash. */
const urlShape = /^(https?):\/\/([^/?#]*)(?:[/?#][!-[\]-~]*)?$/

const noUrl = 'This is not an address that begins with https:// and a host name.'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'

const nameShape = new RegExp(`^${label}(?:\\.${label})*$`)

/** From 1 to 65535, without zeros in front. */
const portShape = /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/

/** The last part decides whether a reader takes the whole for a number (WHATWG URL §3.5). */
const endsInNumber = /(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/

const flaws: readonly { shows: (authority: string) => boolean; reason: string }[] = [
  {
    shows: (authority) => authority.includes('@'),
    reason: 'An address with a user name in it is not called.',
  },
  {
    shows: (authority) => authority.startsWith('[') || endsInNumber.test(hostOf(authority)),
    reason: 'An IP address is not called: the certificate vouches for a name.',
  },
  {
    shows: (authority) => /[^!-~]/.test(authority),
    reason: 'The host name has a character in it that no host name of Salesforce has.',
  },
  {
    shows: (authority) => hostOf(authority).endsWith('.'),
    reason: 'The host name ends with a dot; leave it out.',
  },
  {
    shows: (authority) => !nameShape.test(hostOf(authority)) || hostOf(authority).length > 253,
    reason: 'This is not a host name.',
  },
  {
    shows: (authority) => authority.includes(':') && !portShape.test(portOf(authority)),
    reason: 'The port is a number from 1 to 65535.',
  },
]

function hostOf(authority: string): string {
  return authority.replace(/:.*$/s, '').toLowerCase()
}

function portOf(authority: string): string {
  return authority.slice(authority.indexOf(':') + 1)
}

function unreadable(reason: string): Read {
  return { readable: false, reason }
}
