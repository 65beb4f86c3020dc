import {
  encodeForm,
  textOfBytes,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import { passed, refused, type Verdict } from '../verdict.ts'
import { getResource } from './back-channel-request.ts'
import { loginOrigin } from './login-origin.ts'
import { isJsonObject, jsonOf, textMember } from '../json.ts'
import type { TokenGrant } from './token-grant.ts'

export type ApiCall = 'query' | 'identity' | 'userinfo' | 'versions' | 'limits'

/** Asks for the public keys of the place where the user logs in; anybody may (sheet §10.2). */
export function keysRequest(setup: Pick<ClientSetup, 'loginHost'>): HttpRequest {
  return getResource(`${loginOrigin(setup)}/id/keys`, null)
}

export const accountQuery = 'SELECT Id, Name, Industry FROM Account'

export function queryTarget({ apiVersion }: Pick<ClientSetup, 'apiVersion'>): string {
  return `/services/data/${apiVersion}/query?${encodeForm([['q', accountQuery]])}`
}

/** A call with the access token, at the address that came with it (sheet §10.4, §10.5, §11). */
export function apiRequest(call: ApiCall, setup: ClientSetup, grant: TokenGrant): HttpRequest {
  const { instanceUrl, id, accessToken } = grant
  switch (call) {
    case 'query':
      return getResource(`${instanceUrl}${queryTarget(setup)}`, accessToken)
    case 'identity':
      return getResource(id, accessToken)
    case 'userinfo':
      return getResource(`${instanceUrl}/services/oauth2/userinfo`, accessToken)
    case 'versions':
      return getResource(`${instanceUrl}/services/data`, null)
    case 'limits':
      return getResource(`${instanceUrl}/services/data/${setup.apiVersion}/limits`, accessToken)
  }
}

/**
 * Reads an answer of the API. REST tells of errors in an array, the identity services in bare text
 * (`Bad_OAuth_Token`).
 */
export function readApiResponse(
  response: HttpResponse,
  party: 'client' | 'attacker' = 'client',
): Verdict {
  if (response.status < 300) return passed(party, 'api.response')
  return refused(party, 'api.response', 'apiResponse', errorOf(response))
}

function errorOf({ status, reason, body }: HttpResponse) {
  const json = jsonOf(body)
  const first: unknown = Array.isArray(json) ? json[0] : undefined
  if (!isJsonObject(first))
    return { code: bareCode(textOfBytes(body)) ?? String(status), description: reason }
  return {
    code: textMember(first, 'errorCode') ?? String(status),
    description: textMember(first, 'message') ?? reason,
  }
}

function bareCode(text: string): string | null {
  return /^\w{1,64}$/.test(text.trim()) ? text.trim() : null
}
