import { header, headerValues, textOfBytes, type HttpResponse } from '@flowscope/http-message'
import { emptyJar, storeCookies, type CookieJar } from './cookie-jar.ts'
import type { Navigation } from './navigation.ts'
import { readPage } from './page.ts'

/** One window of the user's browser, between two messages. */
export interface Browser {
  readonly jar: CookieJar
  /** The address bar; `null` while the window is empty. */
  readonly url: string | null
  /** The page as received; `null` when the last answer brought none. */
  readonly html: string | null
  /** Where the last answer sends the browser; it waits to be let go. */
  readonly next: Navigation | null
}

export const newBrowser: Browser = { jar: emptyJar, url: null, html: null, next: null }

/** The window is closed; cookies stay, as other windows are open. */
export function closeWindow({ jar }: Browser): Browser {
  return { ...newBrowser, jar }
}

/**
 * Takes the answer to a navigation: keeps its cookies, shows its page, notes where it leads. Follows
 * nothing by itself.
 *
 * @param navigation what was really asked for, after any edit
 * @param now milliseconds since the epoch
 */
export function receive(
  browser: Browser,
  navigation: Navigation,
  response: HttpResponse,
  now: number,
): Browser {
  const { url } = navigation
  const jar = storeCookies(browser.jar, headerValues(response.headers, 'set-cookie'), url, now)
  const redirect = redirectOf(navigation, response)
  if (redirect) return { jar, url, html: null, next: redirect }
  const html = isHtml(response) ? textOfBytes(response.body) : null
  return { jar, url, html, next: html === null ? null : refreshOf(url, html, response) }
}

const keepsMethod = new Set([307, 308])
const redirects = new Set([301, 302, 303, ...keepsMethod])

function redirectOf(navigation: Navigation, response: HttpResponse): Navigation | null {
  const location = header(response.headers, 'location')
  const url = location === undefined ? null : resolve(location, navigation.url)
  if (url === null || !redirects.has(response.status)) return null
  const referrer = hidesReferrer(response) ? null : navigation.referrer
  const { initiator } = navigation
  if (keepsMethod.has(response.status)) return { ...navigation, url, referrer }
  return { url, method: 'GET', body: null, initiator, referrer }
}

function refreshOf(url: string, html: string, response: HttpResponse): Navigation | null {
  const { refresh } = readPage(html)
  const next = refresh === null ? null : resolve(refresh, url)
  if (next === null) return null
  const referrer = hidesReferrer(response) ? null : url
  return { url: next, method: 'GET', body: null, initiator: url, referrer }
}

/** The absolute address without its fragment; `null` for what a browser could not open by HTTP. */
function resolve(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  url.hash = ''
  return /^https?:$/.test(url.protocol) ? url.href : null
}

function hidesReferrer({ headers }: HttpResponse): boolean {
  return header(headers, 'referrer-policy')?.trim().toLowerCase() === 'no-referrer'
}

function isHtml({ headers, body }: HttpResponse): boolean {
  return body !== '' && /^text\/html\b/i.test(header(headers, 'content-type') ?? '')
}
