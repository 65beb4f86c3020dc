import { formValue, parseForm, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import { passed, refused, type Verdict } from '../verdict.ts'
import { postForm } from './back-channel-request.ts'
import { jsonObjectOf, textMember } from '../json.ts'
import { loginOrigin } from './login-origin.ts'

/** Ends a token; a refresh token takes its access tokens along (sheet §10.7). */
export function revokeRequest(setup: ClientSetup, token: string): HttpRequest {
  return postForm(loginOrigin(setup), '/services/oauth2/revoke', [['token', token]])
}

/** Reads the answer to a revocation: 200 and nothing, or 400 with an error as JSON or as a form. */
export function readRevokeResponse({ status, reason, body }: HttpResponse): Verdict {
  if (status === 200) return passed('client', 'revoke.response')
  const told = memberReader(body)
  return refused('client', 'revoke.response', 'revokeResponse', {
    code: told('error') ?? String(status),
    description: told('error_description') ?? reason,
  })
}

function memberReader(body: HttpResponse['body']): (name: string) => string | null {
  const json = jsonObjectOf(body)
  if (json) return (name) => textMember(json, name)
  const fields = parseForm(body)
  return (name) => formValue(fields, name) ?? null
}
