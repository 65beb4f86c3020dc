import {
  asBytes,
  encodeForm,
  noBytes,
  type HeaderLine,
  type HttpRequest,
} from '@flowscope/http-message'

const common = (authority: string): readonly HeaderLine[] => [
  ['Host', authority],
  ['Connection', 'keep-alive'],
  ['User-Agent', 'Flowscope-Web-App/0.1'],
  ['Accept', 'application/json'],
]

/**
 * A form that one server posts to another.
 *
 * @param base scheme and authority; at an Experience Cloud site also the site's path (sheet §1.1)
 */
export function postForm(
  base: string,
  path: string,
  fields: readonly (readonly [name: string, value: string])[],
): HttpRequest {
  const body = asBytes(encodeForm(fields))
  const { scheme, authority, target } = partsOf(`${base}${path}`)
  return {
    scheme,
    authority,
    method: 'POST',
    target,
    headers: [
      ...common(authority),
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Content-Length', String(body.length)],
    ],
    body,
  }
}

/** A call on behalf of the user (RFC 6750 §2.1); without a token where the resource is public. */
export function getResource(url: string, accessToken: string | null): HttpRequest {
  const { scheme, authority, target } = partsOf(url)
  const headers = common(authority)
  return {
    scheme,
    authority,
    method: 'GET',
    target,
    headers:
      accessToken === null ? headers : [...headers, ['Authorization', `Bearer ${accessToken}`]],
    body: noBytes,
  }
}

function partsOf(url: string) {
  const { protocol, host, pathname, search } = new URL(url)
  const scheme = protocol === 'https:' ? ('https' as const) : ('http' as const)
  return { scheme, authority: host, target: `${pathname}${search}` }
}
