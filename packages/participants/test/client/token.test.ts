import { encodeForm, header, type HttpRequest } from '@flowscope/http-message'
import { base64url } from '@flowscope/ports'
import { expect, test } from 'vitest'
import {
  checkCallback,
  readRefreshResponse,
  readTokenResponse,
  refreshRequest,
  signatureOf,
  tokenRequest,
  type ValidatedCallback,
} from '../../src/index.ts'
import { answer, attempt, client, cookieOf, crypto, get, now } from './fixtures.ts'

const ports = { crypto, now }
const id = 'http://acme.my.localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAQ'
const issuedAt = '1767607200250'
const secret = client.consumerSecret ?? ''

const claims = {
  iss: 'http://acme.my.localhost:3001',
  aud: client.consumerKey,
  exp: now / 1000 + 120,
  nonce: attempt.nonce,
}
const jwt = (payload: object) =>
  ['{"alg":"RS256"}', JSON.stringify(payload), 'signature']
    .map((part) => base64url(new TextEncoder().encode(part)))
    .join('.')

const body = {
  access_token: '00D5g0000000001!AQ',
  refresh_token: '5Aep861',
  signature: signatureOf({ id, issuedAt }, secret, crypto),
  scope: 'refresh_token api openid',
  id_token: jwt(claims),
  instance_url: 'http://acme.my.localhost:3001',
  id,
  token_type: 'Bearer',
  issued_at: issuedAt,
}

const read = (json: object, status = 200) =>
  readTokenResponse(client, answer(status, json), attempt.nonce, ports)

function validated(code: string): ValidatedCallback {
  const query = encodeForm([
    ['code', code],
    ['state', attempt.state],
  ])
  const { callback } = checkCallback([attempt], get(`/?${query}`, cookieOf(attempt)), client)
  if (!callback) throw new Error('The fixture is broken')
  return callback
}

const formOf = ({ body: form }: HttpRequest) => form.split('&')

test('computes the signature of the protocol sheet (§12)', () => {
  const vector = {
    id: 'https://login.salesforce.com/id/00D5g0000000001EAA/0055g000000000BAAQ',
    issuedAt: '1767225600000',
  }
  expect(signatureOf(vector, '0123456789ABCDEF'.repeat(4), crypto)).toBe(
    'TFaW+/CvkaP3YZZy3TLTVODikwy/LvHdgoc2L+gA/rc=',
  )
})

test('trades the code with secret and verifier, the code encoded exactly once', () => {
  const request = tokenRequest(client, validated('aPrx=='))
  expect(formOf(request)).toEqual([
    'grant_type=authorization_code',
    'code=aPrx%3D%3D',
    'redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth%2Fcallback',
    `client_id=${client.consumerKey}`,
    `client_secret=${secret}`,
    `code_verifier=${attempt.pkce?.verifier ?? ''}`,
  ])
  expect([request.method, request.authority, request.target]).toEqual([
    'POST',
    'acme.my.localhost:3001',
    '/services/oauth2/token',
  ])
  expect(header(request.headers, 'content-length')).toBe(String(request.body.length))
})

test('reads a grant, and that Salesforce tells no lifetime', () => {
  expect(read(body)).toEqual({
    verdict: {
      party: 'client',
      check: 'token.response',
      passed: true,
      compared: null,
      cause: null,
    },
    grant: {
      accessToken: body.access_token,
      refreshToken: body.refresh_token,
      idToken: body.id_token,
      instanceUrl: body.instance_url,
      id,
      scope: body.scope,
      issuedAt,
      signature: body.signature,
      expiresIn: null,
    },
  })
})

test('tells in the words of the server why it got no tokens', () => {
  const refusal = { error: 'invalid_grant', error_description: 'expired authorization code' }
  expect(read(refusal, 400).verdict.cause).toEqual({
    kind: 'refusedByServer',
    place: 'tokenResponse',
    code: 'invalid_grant',
    description: 'expired authorization code',
  })
})

test('does not accept a signature that someone altered', () => {
  const { verdict, grant } = read({ ...body, id: id.replace('BAAQ', 'CAAQ') })
  expect([verdict.check, verdict.passed, verdict.compared?.received, grant]).toEqual([
    'token.signature',
    false,
    body.signature,
    null,
  ])
})

test.each([
  ['token.shape', {}],
  ['token.shape', { ...body, instance_url: 'javascript:alert(1)' }],
  ['token.shape', { ...body, access_token: 7 }],
  ['idToken.readable', { ...body, id_token: 'no.jwt' }],
  ['idToken.iss', { ...body, id_token: jwt({ ...claims, iss: 'https://evil.example' }) }],
  ['idToken.aud', { ...body, id_token: jwt({ ...claims, aud: 'another app' }) }],
  ['idToken.exp', { ...body, id_token: jwt({ ...claims, exp: now / 1000 }) }],
  ['idToken.nonce', { ...body, id_token: jwt({ ...claims, nonce: 'replayed' }) }],
])('fails %s for an answer that does not fit', (check, json) => {
  const { verdict, grant } = read(json)
  expect([verdict.check, verdict.cause, grant]).toEqual([
    check,
    { kind: 'checkFailed', party: 'client', check },
    null,
  ])
})

test('fails on an answer that is not JSON', () => {
  const { verdict } = readTokenResponse(client, answer(502, 'oops', 'text/html'), null, ports)
  expect(verdict.cause).toMatchObject({ kind: 'refusedByServer', code: '502' })
})

test('refreshes with the refresh token, and keeps it when no new one comes', () => {
  expect(formOf(refreshRequest(client, '5Aep861'))).toEqual([
    'grant_type=refresh_token',
    'refresh_token=5Aep861',
    `client_id=${client.consumerKey}`,
    `client_secret=${secret}`,
  ])
  const { refresh_token: rotated, ...unrotated } = body
  const kept = readRefreshResponse(client, answer(200, unrotated), 'old', ports)
  const renewed = readRefreshResponse(client, answer(200, body), 'old', ports)
  expect([kept.grant?.refreshToken, renewed.grant?.refreshToken]).toEqual(['old', rotated])
})
