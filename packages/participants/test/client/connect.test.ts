import { formValue, header, parseForm, queryOf } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { authorizeUrl, connectAnswer, makeAttempt } from '../../src/index.ts'
import { attempt, client, crypto, dice, now, otherAttempt } from './fixtures.ts'

const parametersOf = (url: string) =>
  Object.fromEntries(parseForm(queryOf(url)).map(({ name, value }) => [name, value]))

test('asks for a code, bound to state, nonce and challenge', () => {
  const url = authorizeUrl(client, attempt)
  expect(url.slice(0, url.indexOf('?'))).toBe(
    'http://acme.my.localhost:3001/services/oauth2/authorize',
  )
  expect(parametersOf(url)).toEqual({
    response_type: 'code',
    client_id: client.consumerKey,
    redirect_uri: 'http://localhost:3000/oauth/callback',
    scope: 'openid api refresh_token',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: attempt.pkce?.challenge,
    code_challenge_method: 'S256',
  })
})

test('sends a nonce only where an id_token is asked for, and a challenge only with PKCE', () => {
  const plain = { ...client, scope: 'api', pkce: false, loginHost: 'acme.my.salesforce.com' }
  const url = authorizeUrl(plain, makeAttempt(plain, { crypto, dice }, 1))
  expect(Object.keys(parametersOf(url))).toEqual([
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
  ])
  expect(new URL(url).origin).toBe('https://acme.my.salesforce.com')
})

test('leaves a cookie that scripts cannot read and that survives the way back', () => {
  const { status, headers } = connectAnswer(client, attempt, now)
  expect(status).toBe(302)
  expect(headers.map(([name]) => name)).toEqual([
    'Date',
    'Connection',
    'Cache-Control',
    'Location',
    'Set-Cookie',
    'Content-Length',
  ])
  expect(header(headers, 'date')).toBe('Mon, 05 Jan 2026 10:00:00 GMT')
  const { name, value } = attempt.cookie
  expect(header(headers, 'set-cookie')).toBe(`${name}=${value}; Path=/; HttpOnly; SameSite=Lax`)
})

test('marks the cookie Secure where the web app itself is served over TLS', () => {
  const { headers } = connectAnswer({ ...client, origin: 'https://app.example' }, attempt, now)
  expect(header(headers, 'set-cookie')).toMatch(/; Secure$/)
})

test('draws every value anew for another try', () => {
  const values = [attempt, otherAttempt].flatMap(({ cookie, state, nonce, pkce }) => [
    cookie.name,
    cookie.value,
    state,
    nonce,
    pkce?.verifier,
  ])
  expect(new Set(values).size).toBe(10)
  expect(formValue(parseForm(queryOf(authorizeUrl(client, otherAttempt))), 'state')).toBe(
    otherAttempt.state,
  )
})
