import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import { postForm } from './back-channel-request.ts'
import { loginOrigin } from './login-origin.ts'
import {
  readTokenResponse,
  type TokenReading,
  type TokenReadingPorts,
} from './read-token-response.ts'
import { secretOf, tokenPath } from './token-request.ts'

/** Asks for a new access token (RFC 6749 §6, sheet §5.4). */
export function refreshRequest(setup: ClientSetup, refreshToken: string): HttpRequest {
  return postForm(loginOrigin(setup), tokenPath, [
    ['grant_type', 'refresh_token'],
    ['refresh_token', refreshToken],
    ['client_id', setup.consumerKey],
    ...secretOf(setup),
  ])
}

/**
 * Reads the answer to a refresh.
 *
 * @param refreshToken the one that was sent; it stays in use unless a new one came (rotation)
 */
export function readRefreshResponse(
  setup: ClientSetup,
  response: HttpResponse,
  refreshToken: string,
  ports: TokenReadingPorts,
): TokenReading {
  const { verdict, grant } = readTokenResponse(setup, response, null, ports)
  if (!grant) return { verdict, grant }
  return { verdict, grant: { ...grant, refreshToken: grant.refreshToken ?? refreshToken } }
}
