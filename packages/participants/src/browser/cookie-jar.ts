import type { CookiePair } from '@flowscope/http-message'
import { isLoopback, sameSite } from './site.ts'
import { cookieOf, domainMatches, type StoredCookie } from './stored-cookie.ts'

/** What the browser keeps for the hosts it has met, oldest first. Ports make no difference. */
export type CookieJar = readonly StoredCookie[]

export const emptyJar: CookieJar = []

/**
 * Keeps what a response asked to keep (RFC 6265 §5.3); an expired cookie removes its namesake.
 *
 * @param lines the values of its `Set-Cookie` headers
 * @param now milliseconds since the epoch
 */
export function storeCookies(
  jar: CookieJar,
  lines: readonly string[],
  url: string,
  now: number,
): CookieJar {
  const from = new URL(url)
  return lines.reduce((kept, line) => {
    const cookie = cookieOf(line, from, now)
    return cookie ? storeCookie(kept, cookie, now) : kept
  }, jar)
}

function storeCookie(jar: CookieJar, cookie: StoredCookie, now: number): CookieJar {
  const alive = cookie.expires === null || cookie.expires > now
  const at = jar.findIndex((each) => isSameCookie(each, cookie))
  if (!alive) return jar.filter((_, index) => index !== at)
  return at < 0 ? [...jar, cookie] : jar.with(at, cookie)
}

export interface CookieContext {
  readonly url: string
  readonly method: string
  /** The page that started the navigation; `null` when the user typed the address. */
  readonly initiator: string | null
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The pairs that travel with a navigation, longest path first (RFC 6265 §5.4). */
export function cookiesFor(jar: CookieJar, context: CookieContext): readonly CookiePair[] {
  const url = new URL(context.url)
  return jar
    .filter((cookie) => isForAddress(cookie, url) && isAlive(cookie, context.now))
    .filter((cookie) => maySiteSend(cookie, url, context))
    .toSorted((a, b) => b.path.length - a.path.length)
    .map(({ name, value }) => [name, value])
}

function isForAddress({ domain, hostOnly, path, secure }: StoredCookie, url: URL): boolean {
  const host = url.hostname
  if (secure && url.protocol !== 'https:' && !isLoopback(host)) return false
  return (
    (hostOnly ? host === domain : domainMatches(host, domain)) && pathMatches(url.pathname, path)
  )
}

/** RFC 6265 §5.1.4. */
function pathMatches(requestPath: string, path: string): boolean {
  if (requestPath === path) return true
  return requestPath.startsWith(path.endsWith('/') ? path : `${path}/`)
}

function isAlive({ expires }: StoredCookie, now: number): boolean {
  return expires === null || expires > now
}

function maySiteSend(
  cookie: StoredCookie,
  url: URL,
  { method, initiator }: CookieContext,
): boolean {
  if (cookie.sameSite === 'None' || initiator === null) return true
  if (sameSite(new URL(initiator), url)) return true
  return cookie.sameSite === 'Lax' && method === 'GET'
}

function isSameCookie(a: StoredCookie, b: StoredCookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.path === b.path
}
