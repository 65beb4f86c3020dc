import { cookieAttribute, parseSetCookie, type SetCookie } from '@flowscope/http-message'
import { isAddress, isLoopback } from './site.ts'

/** A cookie as the browser keeps it (RFC 6265 §5.3). */
export interface StoredCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  /** True when it goes back to the host that set it and to no other. */
  readonly hostOnly: boolean
  readonly path: string
  /** Milliseconds since the epoch; `null` for a cookie that ends with the session. */
  readonly expires: number | null
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
}

/**
 * Reads one `Set-Cookie` line that came from an address.
 *
 * @param now milliseconds since the epoch
 * @returns `null` when a browser would refuse it
 */
export function cookieOf(line: string, url: URL, now: number): StoredCookie | null {
  const parsed = parseSetCookie(line)
  const home = parsed && domainOf(parsed, url.hostname)
  if (!parsed || !home) return null
  const secure = cookieAttribute(parsed, 'secure') !== undefined
  if (secure && url.protocol !== 'https:' && !isLoopback(url.hostname)) return null
  return {
    name: parsed.name,
    value: parsed.value,
    ...home,
    path: pathOf(parsed, url.pathname),
    expires: expiryOf(parsed, now),
    secure,
    httpOnly: cookieAttribute(parsed, 'httponly') !== undefined,
    sameSite: sameSiteOf(parsed),
  }
}

/** RFC 6265 §5.1.3. */
export function domainMatches(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !isAddress(host))
}

function domainOf(cookie: SetCookie, host: string) {
  const asked = cookieAttribute(cookie, 'domain')?.replace(/^\./, '').toLowerCase() ?? ''
  if (asked === '' || (asked === host && !asked.includes('.'))) {
    return { domain: host, hostOnly: true }
  }
  const publicSuffix = !asked.includes('.')
  if (publicSuffix || !domainMatches(host, asked)) return null
  return { domain: asked, hostOnly: false }
}

/** RFC 6265 §5.2.4 and the default path of §5.1.4. */
function pathOf(cookie: SetCookie, requestPath: string): string {
  const asked = cookieAttribute(cookie, 'path') ?? ''
  if (asked.startsWith('/')) return asked
  return requestPath.slice(0, requestPath.lastIndexOf('/')) || '/'
}

/** `Max-Age` goes before `Expires` (RFC 6265 §5.3, step 3). */
function expiryOf(cookie: SetCookie, now: number): number | null {
  const maxAge = cookieAttribute(cookie, 'max-age') ?? ''
  if (/^-?\d+$/.test(maxAge)) return now + Math.max(0, Number(maxAge)) * 1000
  const expires = Date.parse(cookieAttribute(cookie, 'expires') ?? '')
  return Number.isNaN(expires) ? null : expires
}

/** Without the attribute, browsers of today take `Lax`. */
function sameSiteOf(cookie: SetCookie): StoredCookie['sameSite'] {
  const asked = cookieAttribute(cookie, 'samesite')?.toLowerCase()
  if (asked === 'strict') return 'Strict'
  return asked === 'none' ? 'None' : 'Lax'
}
