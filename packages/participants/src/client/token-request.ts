import type { HttpRequest } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import { postForm } from './back-channel-request.ts'
import type { ValidatedCallback } from './check-callback.ts'
import { loginOrigin } from './login-origin.ts'

export const tokenPath = '/services/oauth2/token'

/**
 * Trades the code for tokens, with what proves that it is the same web app: its secret and, with
 * PKCE, the verifier.
 *
 * @see RFC 6749 §4.1.3, RFC 7636 §4.5, sheet §5.4
 */
export function tokenRequest(
  setup: ClientSetup,
  { attempt, code }: ValidatedCallback,
): HttpRequest {
  const verifier = attempt?.pkce?.verifier
  return postForm(loginOrigin(setup), tokenPath, [
    ['grant_type', 'authorization_code'],
    ['code', code],
    ['redirect_uri', setup.callbackUrl],
    ['client_id', setup.consumerKey],
    ...secretOf(setup),
    ...(verifier === undefined ? [] : [['code_verifier', verifier] as const]),
  ])
}

export function secretOf({ consumerSecret }: ClientSetup): readonly (readonly [string, string])[] {
  return consumerSecret === null ? [] : [['client_secret', consumerSecret]]
}
