import { bytesOfText, type Exchange, type HttpRequest } from '@flowscope/http-message'
import type { Performed } from '@flowscope/stage'
import type { Moment } from '../src/run-view/moments.ts'

/** A token request as the web app drafts it, with two fields. */
export const tokenRequest: HttpRequest = {
  scheme: 'http',
  authority: 'acme.my.localhost:3001',
  method: 'POST',
  target: '/services/oauth2/token',
  headers: [
    ['Host', 'acme.my.localhost:3001'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Length', '33'],
  ],
  body: bytesOfText('code=aPrx%3D%3D&code_verifier=abc'),
}

const refusedExchange: Exchange = {
  from: 'client',
  to: 'authServer',
  channel: 'back',
  request: tokenRequest,
  outcome: {
    type: 'response',
    response: {
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/json;charset=UTF-8']],
      body: bytesOfText('{"error":"invalid_grant","error_description":"invalid code verifier"}'),
    },
  },
}

export const refused: Performed = {
  exchange: refusedExchange,
  verdict: {
    party: 'client',
    check: 'token.response',
    passed: false,
    compared: null,
    cause: {
      kind: 'refusedByServer',
      place: 'tokenResponse',
      code: 'invalid_grant',
      description: 'invalid code verifier',
    },
  },
  facts: [],
  note: {
    check: 'codeVerifier.matches',
    passed: false,
    stored: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    received: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cX',
    explanation: 'The challenge made from your verifier is not the stored one.',
    causes: [],
    fix: null,
  },
  landing: 'answer',
  view: null,
  clock: 1_767_607_202_000,
}

/** A click, and the token request that was refused after it. */
export const moments: readonly Moment[] = [
  {
    index: 0,
    key: 'a',
    decision: { type: 'act', step: 'connect' },
    performed: {
      exchange: null,
      verdict: null,
      facts: [],
      note: null,
      landing: null,
      view: null,
      clock: 1_767_607_200_000,
    },
  },
  { index: 1, key: 'b', decision: { type: 'send', step: 'token' }, performed: refused },
]
