import { encodeForm } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import type { Attempt } from './attempt.ts'
import { loginOrigin } from './login-origin.ts'

/**
 * The address at which the user's browser asks Salesforce for an authorization code.
 *
 * @see RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1 (`nonce`), sheet §3
 */
export function authorizeUrl(setup: ClientSetup, attempt: Attempt): string {
  const query = encodeForm([
    ['response_type', 'code'],
    ['client_id', setup.consumerKey],
    ['redirect_uri', setup.callbackUrl],
    ['scope', setup.scope],
    ['state', attempt.state],
    ...present('nonce', attempt.nonce),
    ...present('code_challenge', attempt.pkce?.challenge ?? null),
    ...present('code_challenge_method', attempt.pkce ? 'S256' : null),
  ])
  return `${loginOrigin(setup)}/services/oauth2/authorize?${query}`
}

function present(name: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, value]]
}
