import { pageCrypto } from '@flowscope/ports'
import { expect, test } from 'vitest'
import { claimRows, expectedAt, type ClaimRow } from '../../../src/features/tokens/claim-rows.ts'
import { readJwt, type Jwt } from '../../../src/features/tokens/read-jwt.ts'
import { publishedKeysIn } from '../../../src/features/tokens/published-keys.ts'
import { signatureSteps } from '../../../src/features/tokens/signature-steps.ts'
import { tokenAnswers, type TokenAnswer } from '../../../src/features/tokens/token-answer.ts'
import { verifyJwt } from '../../../src/features/tokens/verify.ts'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { leadRun, runWithApp } from '../../deciding.ts'

const crypto_ = pageCrypto(crypto.subtle)
const lead = leadRun()
await lead.until('query')
const view = await lead.decide({ type: 'send', step: 'keys' })
const answer = answerOf(view)
const jwt = jwtOf(answer.idToken)

function answerOf({ moments }: RunView): TokenAnswer {
  const last = tokenAnswers(moments).at(-1)
  if (!last) throw new Error('No tokens came')
  return last
}

function jwtOf(token: string | null): Jwt {
  const read = readJwt(token ?? '')
  if (!read) throw new Error('Not a JWT')
  return read
}

const checks = (rows: readonly ClaimRow[]) =>
  rows.flatMap(({ name, check }) => (check ? [[name, check.passed]] : []))

test('the signature of the answer, recomputed with the consumer secret, is the one that came', () => {
  const secret = view.run.setup.client.consumerSecret ?? ''
  const steps = signatureSteps(answer, secret, crypto_)
  expect(steps).toMatchObject({ equal: true, base64: answer.signature })
  expect(signatureSteps({ ...answer, id: 'http://evil.example' }, secret, crypto_)?.equal).toBe(
    false,
  )
})

test('there are no keys before a message has brought them', () => {
  expect(publishedKeysIn(view.moments.slice(0, -1))).toBeNull()
})

test('the ID token holds with the keys of the run, and no other bytes do', async () => {
  const keys = publishedKeysIn(view.moments)
  if (!keys) throw new Error('No keys came')
  expect(keys.moment).toBe(view.moments.length - 1)
  expect(await verifyJwt(crypto_, jwt, keys)).toBe('holds')
  const forged = { ...jwt, signed: `${jwt.signed.slice(0, -1)}x` }
  expect(await verifyJwt(crypto_, forged, keys)).toBe('fails')
  expect(await verifyJwt(crypto_, { ...jwt, kid: 'nobody' }, keys)).toBe('noKey')
  expect(await verifyJwt(crypto_, { ...jwt, alg: 'none' }, keys)).toBe('wrongAlgorithm')
})

test('each claim that can be compared is as it should be', () => {
  const expected = expectedAt(view, answer.accessToken, crypto_)
  expect(checks(claimRows(jwt.claims, expected))).toEqual([
    ['at_hash', true],
    ['aud', true],
    ['iss', true],
    ['exp', true],
    ['nonce', true],
  ])
  const late = { ...expected, now: view.clock + 3 * 60_000, accessTokenHash: 'another' }
  expect(checks(claimRows({ ...jwt.claims, iss: 'https://evil.example' }, late))).toEqual([
    ['at_hash', false],
    ['aud', true],
    ['iss', false],
    ['exp', false],
    ['nonce', true],
  ])
})

test('an access token is a JWT only where the app says so, and then it can be checked, too', async () => {
  expect(readJwt(answer.accessToken)).toBeNull()
  const signed = leadRun(runWithApp({ issueJwtAccessTokens: true }))
  await signed.until('query')
  const there = await signed.decide({ type: 'send', step: 'keys' })
  const token = jwtOf(answerOf(there).accessToken)
  const keys = publishedKeysIn(there.moments)
  expect(keys && (await verifyJwt(crypto_, token, keys))).toBe('holds')
  const expected = expectedAt(there, answerOf(there).accessToken, crypto_)
  expect(checks(claimRows(token.claims, expected))).toEqual([
    ['exp', true],
    ['iss', true],
  ])
})
