import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import { failed, passed, refused, type Verdict } from '../verdict.ts'
import { postForm } from './back-channel-request.ts'
import { jsonObjectOf, textMember } from '../json.ts'
import { loginOrigin } from './login-origin.ts'
import { secretOf } from './token-request.ts'

/** Asks Salesforce what an access token is good for (RFC 7662 §2.1, sheet §10.6). */
export function introspectRequest(setup: ClientSetup, accessToken: string): HttpRequest {
  return postForm(loginOrigin(setup), '/services/oauth2/introspect', [
    ['token', accessToken],
    ['token_type_hint', 'access_token'],
    ['client_id', setup.consumerKey],
    ...secretOf(setup),
  ])
}

/** Reads the answer to an introspection: `active` is the only member that is always there. */
export function readIntrospectResponse({ status, reason, body }: HttpResponse): Verdict {
  const json = jsonObjectOf(body)
  if (status !== 200) {
    return refused('client', 'introspect.response', 'tokenResponse', {
      code: (json && textMember(json, 'error')) ?? String(status),
      description: (json && textMember(json, 'error_description')) ?? reason,
    })
  }
  const check = typeof json?.['active'] === 'boolean' ? passed : failed
  return check('client', 'introspect.response')
}
