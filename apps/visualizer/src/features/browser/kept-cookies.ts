import {
  header,
  headerValues,
  parseCookies,
  urlOf,
  type HttpRequest,
} from '@flowscope/http-message'
import { emptyJar, storeCookies, type CookieJar, type StoredCookie } from '@flowscope/participants'
import type { Moment } from '../../run-view/moments.ts'

/** A cookie of the browser, and the moment whose answer set it as it is. */
export interface KeptCookie {
  readonly cookie: StoredCookie
  readonly since: number
}

/** The browser's jar after the given moments, by the browser's own rules, from what was captured. */
export function keptCookies(moments: readonly Moment[]): readonly KeptCookie[] {
  let jar: CookieJar = emptyJar
  const since = new Map<StoredCookie, number>()
  for (const moment of moments) {
    const after = jarAfter(jar, moment)
    for (const cookie of after) if (!since.has(cookie)) since.set(cookie, moment.index)
    jar = after
  }
  return jar.map((cookie) => ({ cookie, since: since.get(cookie) ?? 0 }))
}

function jarAfter(jar: CookieJar, { performed }: Moment): CookieJar {
  const exchange = performed?.exchange
  if (exchange?.from !== 'browser' || exchange.outcome.type === 'failure') return jar
  const url = urlOf(exchange.request)
  const lines = headerValues(exchange.outcome.response.headers, 'set-cookie')
  return URL.canParse(url) ? storeCookies(jar, lines, url, performed?.clock ?? 0) : jar
}

/** Whether a request carries this very cookie. */
export function carries(request: HttpRequest | null, { name, value }: StoredCookie): boolean {
  const pairs = parseCookies((request && header(request.headers, 'cookie')) ?? '')
  return pairs.some(([each, sent]) => each === name && sent === value)
}
