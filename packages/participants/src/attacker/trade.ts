import { asBytes, encodeForm, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { jsonObjectOf, textMember } from '../json.ts'
import { passed, refused, type Verdict } from '../verdict.ts'
import type { StolenCode } from './steal-code.ts'

/** What an attacker may hold besides the code: whatever is missing here is not sent. */
export interface Proofs {
  readonly secret: string | null
  readonly verifier: string | null
}

/**
 * The attacker's token request: the stolen code, what everybody may know, and what else was taken.
 *
 * @param tokenEndpoint a public address
 * @param clientId public too: it stands in the authorize URL
 */
export function tradeRequest(
  tokenEndpoint: string,
  clientId: string,
  { code, redirectUri }: StolenCode,
  { secret, verifier }: Proofs = { secret: null, verifier: null },
): HttpRequest {
  return postByCurl(tokenEndpoint, [
    ['grant_type', 'authorization_code'],
    ['code', code],
    ['redirect_uri', redirectUri],
    ['client_id', clientId],
    ...optional('client_secret', secret),
    ...optional('code_verifier', verifier),
  ])
}

/** The attacker's refresh, with a refresh token that was taken from the web app. */
export function renewRequest(
  tokenEndpoint: string,
  clientId: string,
  refreshToken: string,
  secret: string | null,
): HttpRequest {
  return postByCurl(tokenEndpoint, [
    ['grant_type', 'refresh_token'],
    ['refresh_token', refreshToken],
    ['client_id', clientId],
    ...optional('client_secret', secret),
  ])
}

function optional(name: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, value]]
}

function postByCurl(endpoint: string, fields: readonly (readonly [string, string])[]): HttpRequest {
  const url = new URL(endpoint)
  const body = asBytes(encodeForm(fields))
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    authority: url.host,
    method: 'POST',
    target: url.pathname,
    headers: [
      ['Host', url.host],
      ['Connection', 'keep-alive'],
      ['User-Agent', 'curl/8.5.0'],
      ['Accept', '*/*'],
      ['Content-Length', String(body.length)],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body,
  }
}

export interface Loot {
  readonly accessToken: string
  readonly refreshToken: string | null
}

export interface TradeReading {
  /** Passed when the attacker holds a token now. */
  readonly verdict: Verdict
  readonly loot: Loot | null
}

/** Decides by what came back whether the attack succeeded. */
export function readTrade(response: HttpResponse): TradeReading {
  const json = jsonObjectOf(response.body)
  const accessToken = json && textMember(json, 'access_token')
  if (json && accessToken) {
    const loot = { accessToken, refreshToken: textMember(json, 'refresh_token') }
    return { verdict: passed('attacker', 'trade.response'), loot }
  }
  const code = (json && textMember(json, 'error')) ?? String(response.status)
  const description = (json && textMember(json, 'error_description')) ?? response.reason
  const verdict = refused('attacker', 'trade.response', 'tokenResponse', { code, description })
  return { verdict, loot: null }
}
