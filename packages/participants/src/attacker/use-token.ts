import { noBytes, type HttpRequest } from '@flowscope/http-message'

/**
 * The attacker's call to the API: the bearer of a token is whoever holds it (RFC 6750 §1.2).
 *
 * @param origin where the org's API answers
 * @param target such as `/services/data/v68.0/query?q=…`
 */
export function stolenTokenRequest(
  origin: string,
  target: string,
  accessToken: string,
): HttpRequest {
  const url = new URL(origin)
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    authority: url.host,
    method: 'GET',
    target,
    headers: [
      ['Host', url.host],
      ['Connection', 'keep-alive'],
      ['User-Agent', 'curl/8.5.0'],
      ['Accept', '*/*'],
      ['Authorization', `Bearer ${accessToken}`],
    ],
    body: noBytes,
  }
}
