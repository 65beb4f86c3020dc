import type { HttpResponse } from '@flowscope/http-message'
import type { Crypto } from '@flowscope/ports'
import type { ClientSetup } from '@flowscope/reference'
import { failed, passed, refused, type Verdict } from '../verdict.ts'
import { idTokenFault } from './id-token.ts'
import { jsonObjectOf, textMember } from '../json.ts'
import { loginOrigin } from './login-origin.ts'
import { signatureMismatch } from './signature.ts'
import { grantOf, type TokenGrant } from './token-grant.ts'

export interface TokenReading {
  readonly verdict: Verdict
  /** `null` unless every check passed. */
  readonly grant: TokenGrant | null
}

export interface TokenReadingPorts {
  readonly crypto: Pick<Crypto, 'hmacSha256'>
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Reads the answer to a token request, and checks what the web app can check of it: shape,
 * Salesforce's signature, and the id_token's claims.
 *
 * @param nonce the one of the try; `null` where none was sent
 * @see RFC 6749 §5, sheet §5.5 and §6
 */
export function readTokenResponse(
  setup: ClientSetup,
  response: HttpResponse,
  nonce: string | null,
  ports: TokenReadingPorts,
): TokenReading {
  const json = jsonObjectOf(response.body)
  if (response.status !== 200) return no(refusal(response, json))
  const grant = json && grantOf(json)
  if (!grant) return no(failed('client', 'token.shape'))
  const verdict = checkGrant(setup, grant, nonce, ports)
  return { verdict, grant: verdict.passed ? grant : null }
}

function checkGrant(
  setup: ClientSetup,
  grant: TokenGrant,
  nonce: string | null,
  { crypto, now }: TokenReadingPorts,
): Verdict {
  const mismatch = signatureMismatch(grant, setup.consumerSecret, crypto)
  if (mismatch) return failed('client', 'token.signature', mismatch)
  const issuers = [loginOrigin(setup), grant.instanceUrl]
  const expected = { issuers, audience: setup.consumerKey, nonce, now }
  const fault = grant.idToken === null ? null : idTokenFault(grant.idToken, expected)
  if (fault) return failed('client', fault.check, fault.compared)
  return passed('client', 'token.response')
}

function refusal(response: HttpResponse, json: ReturnType<typeof jsonObjectOf>): Verdict {
  const code = json && textMember(json, 'error')
  const description = json && textMember(json, 'error_description')
  return refused('client', 'token.response', 'tokenResponse', {
    code: code ?? String(response.status),
    description: description ?? response.reason,
  })
}

const no = (verdict: Verdict): TokenReading => ({ verdict, grant: null })
