import { encodeForm, header, textOfBytes } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { callbackAnswer, checkCallback } from '../../src/index.ts'
import { attempt, client, cookieOf, get, now, otherAttempt } from './fixtures.ts'

const attempts = [attempt, otherAttempt]
const callback = (query: string, cookie = cookieOf(attempt)) =>
  checkCallback(attempts, get(`/oauth/callback?${query}`, cookie), client)
const query = (...pairs: readonly (readonly [string, string])[]) => encodeForm(pairs)

const failure = (check: string, compared: object | null = null) => ({
  verdict: {
    party: 'client',
    check,
    passed: false,
    compared,
    cause: { kind: 'checkFailed', party: 'client', check },
  },
  callback: null,
})

test('takes the code of an answer that fits the try of this browser', () => {
  expect(callback(query(['code', 'aPrx=='], ['state', attempt.state]))).toEqual({
    verdict: {
      party: 'client',
      check: 'state.equal',
      passed: true,
      compared: { expected: attempt.state, received: attempt.state },
      cause: null,
    },
    callback: { attempt, code: 'aPrx==' },
  })
})

test('finds its try among several in one browser', () => {
  const both = `${cookieOf(attempt)}; ${cookieOf(otherAttempt)}`
  const { callback: found } = callback(query(['code', 'c'], ['state', attempt.state]), both)
  expect(found?.attempt).toBe(attempt)
})

test('refuses another state than the one it sent', () => {
  expect(callback(query(['code', 'c'], ['state', 'forged']))).toEqual(
    failure('state.equal', { expected: attempt.state, received: 'forged' }),
  )
})

test('refuses an answer without state', () => {
  expect(callback(query(['code', 'c']))).toEqual(
    failure('state.equal', { expected: attempt.state, received: null }),
  )
})

test('refuses the state of a try that another browser made', () => {
  expect(callback(query(['code', 'c'], ['state', otherAttempt.state]))).toEqual(
    failure('state.equal', { expected: attempt.state, received: otherAttempt.state }),
  )
})

test.each([
  ['no cookie', ''],
  ['a cookie that is garbage', ';;=;\u0000\u00ff=%%%'],
  ['a cookie with another value', `${attempt.cookie.name}=guess`],
])('does not know a browser with %s', (_, cookie) => {
  expect(callback(query(['code', 'c'], ['state', attempt.state]), cookie)).toEqual(
    failure('run.known'),
  )
})

test('reads why the user came back without a code', () => {
  const denied = query(
    ['error', 'access_denied'],
    ['error_description', 'end-user denied authorization'],
    ['state', attempt.state],
  )
  expect(callback(denied).verdict).toEqual({
    party: 'client',
    check: 'callback.noError',
    passed: false,
    compared: null,
    cause: {
      kind: 'refusedByServer',
      place: 'redirect',
      code: 'access_denied',
      description: 'end-user denied authorization',
    },
  })
})

test.each([
  ['callback.readable', 'code=%E0%A4&state=x'],
  ['callback.parametersOnce', 'code=a&code=b&state=x'],
  ['code.present', query(['state', attempt.state])],
  ['code.present', query(['code', ''], ['state', attempt.state])],
])('fails %s for %s', (check, broken) => {
  expect(callback(broken)).toEqual(failure(check))
})

test('answers with a redirect that carries neither code nor Referer, and ends the cookie', () => {
  const check = callback(query(['code', 'aPrxSecret'], ['state', attempt.state]))
  const { status, headers, body } = callbackAnswer(client, check, now)
  expect({ status, headers, body }).toEqual({
    status: 303,
    headers: [
      ['Date', 'Mon, 05 Jan 2026 10:00:00 GMT'],
      ['Connection', 'keep-alive'],
      ['Cache-Control', 'no-store'],
      ['Location', '/'],
      ['Set-Cookie', `${attempt.cookie.name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`],
      ['Referrer-Policy', 'no-referrer'],
      ['Content-Length', '0'],
    ],
    body: '',
  })
})

test('says on a page which check failed, and repeats nothing of the request', () => {
  const check = callback(query(['code', '<script>'], ['state', '<script>']))
  const { status, headers, body } = callbackAnswer(client, check, now)
  expect(status).toBe(400)
  expect(header(headers, 'content-length')).toBe(String(body.length))
  expect(textOfBytes(body)).toContain('does not belong to the request that this browser made')
  expect(body).not.toContain('script')
})
