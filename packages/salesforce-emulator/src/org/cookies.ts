import {
  headerValues,
  parseCookies,
  serializeSetCookie,
  type HttpRequest,
  type SetCookie,
} from '@flowscope/http-message'

/** Cookies of one name that are looked at: paths and hosts give a browser two or three at most. */
const mostOfOneName = 5

export function cookieValues({ headers }: HttpRequest, wanted: string): readonly string[] {
  return headerValues(headers, 'Cookie')
    .flatMap(parseCookies)
    .filter(([name]) => name === wanted)
    .slice(0, mostOfOneName)
    .map(([, value]) => value)
}

/**
 * A `Set-Cookie` value for the whole host, out of reach of scripts.
 *
 * @param seconds how long the browser keeps it, 0 to forget it now; `null` until it is closed
 */
export function setCookie(
  { scheme }: HttpRequest,
  name: string,
  value: string,
  seconds: number | null,
): string {
  const age: SetCookie['attributes'] = seconds === null ? [] : [['Max-Age', String(seconds)]]
  const secure: SetCookie['attributes'] = scheme === 'https' ? [['Secure', null]] : []
  return serializeSetCookie({
    name,
    value,
    attributes: [['Path', '/'], ...age, ...secure, ['HttpOnly', null], ['SameSite', 'Lax']],
  })
}
