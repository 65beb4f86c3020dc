import {
  noBytes,
  serializeCookies,
  type ByteString,
  type HeaderLine,
  type HttpRequest,
} from '@flowscope/http-message'
import { cookiesFor, type CookieJar } from './cookie-jar.ts'

/** Where the browser is about to go. */
export interface Navigation {
  readonly url: string
  readonly method: 'GET' | 'POST'
  /** A form body; `null` for a GET. */
  readonly body: ByteString | null
  /** The page that started it, also across redirects; decides over `SameSite` cookies. */
  readonly initiator: string | null
  /** The page that may be named in Referer; `null` when it asked not to be. */
  readonly referrer: string | null
}

/** A link that a user follows, from a page or (with `null`) from the address bar. */
export function link(url: string, from: string | null): Navigation {
  return { url, method: 'GET', body: null, initiator: from, referrer: from }
}

/**
 * The request of a navigation, headers in Chrome's order.
 *
 * @param now milliseconds since the epoch
 */
export function navigationRequest(
  jar: CookieJar,
  navigation: Navigation,
  now: number,
): HttpRequest {
  const url = new URL(navigation.url)
  const cookies = cookiesFor(jar, { ...navigation, now })
  const referer = refererFor(navigation.referrer, url)
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    authority: url.host,
    method: navigation.method,
    target: `${url.pathname}${url.search}`,
    headers: [
      ['Host', url.host],
      ['Connection', 'keep-alive'],
      ...formHeaders(navigation),
      ['User-Agent', 'Mozilla/5.0 (Flowscope practice browser)'],
      ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
      ...present('Referer', referer),
      ['Accept-Language', 'en'],
      ...present('Cookie', cookies.length > 0 ? serializeCookies(cookies) : null),
    ],
    body: navigation.body ?? noBytes,
  }
}

function formHeaders({ body, referrer }: Navigation): readonly HeaderLine[] {
  if (body === null) return []
  return [
    ['Content-Length', String(body.length)],
    ['Origin', referrer === null ? 'null' : new URL(referrer).origin],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]
}

/** The policy browsers use unless told otherwise: `strict-origin-when-cross-origin`. */
function refererFor(referrer: string | null, to: URL): string | null {
  if (referrer === null) return null
  const from = new URL(referrer)
  if (from.protocol === 'https:' && to.protocol !== 'https:') return null
  if (from.origin !== to.origin) return `${from.origin}/`
  return `${from.origin}${from.pathname}${from.search}`
}

function present(name: string, value: string | null): readonly HeaderLine[] {
  return value === null ? [] : [[name, value]]
}
