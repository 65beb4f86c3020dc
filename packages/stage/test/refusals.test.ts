import { expect, test } from 'vitest'
import { StageError, type Decision, type MessageEdit, type SendStep } from '../src/index.ts'
import {
  act,
  changed,
  connectAgain,
  draftedRequest,
  openPractice,
  play,
  playTo,
  practice,
  press,
  responseOf,
  send,
  toAuthorize,
  toConsent,
  toGrant,
  toLogin,
  toReturn,
  toToken,
  tryAgain,
  wait,
  withApp,
} from './walks.ts'

const sendEdited = (step: SendStep, edit: MessageEdit): Decision => ({ type: 'send', step, edit })

test('ends at the web app when the user denies', async () => {
  const stage = await openPractice()
  const denied = await playTo(stage, [...toConsent, press('deny')])
  expect([denied.landing, denied.verdict?.passed]).toEqual(['callbackAhead', true])
  const callback = await playTo(stage, [act('return'), send('callback')])
  expect(responseOf(callback).status).toBe(400)
  expect(callback.verdict).toMatchObject({
    party: 'client',
    check: 'callback.noError',
    passed: false,
    cause: { kind: 'refusedByServer', place: 'redirect', code: 'access_denied' },
  })
  await expect(stage.draft('token')).rejects.toThrow(StageError)
})

test('notices a state that was altered on the way, and takes the true one after that', async () => {
  const stage = await openPractice()
  await play(stage, toReturn)
  const drafted = await draftedRequest(stage, 'callback')
  const edit = changed(drafted, (text) => text.replace(/state=[^&]*/, 'state=forged-by-someone'))
  const refused = await stage.perform(sendEdited('callback', edit))
  expect(refused.verdict).toMatchObject({
    check: 'state.equal',
    passed: false,
    compared: { received: 'forged-by-someone' },
    cause: { kind: 'checkFailed', party: 'client', check: 'state.equal' },
  })
  expect(refused.facts.filter(({ did }) => did === 'compared')).toEqual([
    { party: 'client', did: 'compared', handle: 'state·1' },
    { party: 'client', did: 'compared', handle: 'state·2' },
  ])
  await stage.perform(tryAgain)
  expect(await draftedRequest(stage, 'callback')).toEqual(drafted)
  expect((await stage.perform(send('callback'))).verdict?.passed).toBe(true)
})

test('accepts a callback once', async () => {
  const stage = await openPractice()
  const second = await playTo(stage, [...toToken, send('callback')])
  expect(second.verdict?.cause).toEqual({
    kind: 'checkFailed',
    party: 'client',
    check: 'run.known',
  })
})

test('gets no token with another verifier than the one it made', async () => {
  const stage = await openPractice()
  await play(stage, toToken)
  const edit = changed(await draftedRequest(stage, 'token'), (text) =>
    text.replace(/code_verifier=.*/, `code_verifier=${'A'.repeat(43)}`),
  )
  const refused = await stage.perform(sendEdited('token', edit))
  expect(refused.verdict?.cause).toEqual({
    kind: 'refusedByServer',
    place: 'tokenResponse',
    code: 'invalid_grant',
    description: 'invalid code verifier',
  })
  expect(refused.facts.filter(({ handle }) => handle === 'verifier·2')).toEqual([
    { party: 'client', did: 'sent', handle: 'verifier·2' },
    { party: 'authServer', did: 'received', handle: 'verifier·2' },
  ])
})

test('gets nothing for a code the second time', async () => {
  const replayed = await playTo(await openPractice(), [...toGrant, send('token')])
  expect(replayed.verdict?.cause).toMatchObject({
    code: 'invalid_grant',
    description: 'expired authorization code',
  })
})

test('learns of the end of a token by a refused call, refreshes and goes on', async () => {
  const stage = await openPractice()
  const expired = await playTo(stage, [...toGrant, wait(3 * 3_600_000), send('query')])
  expect(responseOf(expired).status).toBe(401)
  expect(expired.verdict?.cause).toEqual({
    kind: 'refusedByServer',
    place: 'apiResponse',
    code: 'INVALID_SESSION_ID',
    description: 'Session expired or invalid',
  })
  expect((await playTo(stage, [send('refresh'), send('query')])).verdict?.passed).toBe(true)
})

test('gets no refresh after a revocation, out of turn though it is', async () => {
  const refused = await playTo(await openPractice(), [...toGrant, send('revoke'), send('refresh')])
  expect(refused.verdict?.cause).toMatchObject({
    place: 'tokenResponse',
    code: 'invalid_grant',
    description: 'expired access/refresh token',
  })
})

test('is told at the authorize URL itself when the redirect URI is not registered', async () => {
  const stage = await openPractice()
  await play(stage, toAuthorize)
  const drafted = await draftedRequest(stage, 'authorize')
  const edit = changed(drafted, (text) =>
    text.replace(/redirect_uri=[^&]*/, 'redirect_uri=https%3A%2F%2Fevil.example'),
  )
  const refused = await stage.perform(sendEdited('authorize', edit))
  expect(refused.landing).toBe('page')
  expect(refused.verdict?.cause).toEqual({
    kind: 'refusedByServer',
    place: 'authorizeBody',
    code: 'redirect_uri_mismatch',
    description: 'redirect_uri must match configuration',
  })
  await stage.perform(tryAgain)
  expect((await stage.perform(send('authorize'))).landing).toBe('hop')
})

test('is told on a page of Salesforce when the app may not ask for a scope', async () => {
  const stage = await openPractice(withApp({ scopes: ['api'] }))
  const outcomes = await play(stage, toLogin)
  expect(outcomes.at(-1)?.landing).toBe('loginPage')
  await play(stage, toConsent.slice(toLogin.length, toLogin.length + 2))
  let last = await stage.perform(send('follow'))
  if (last.landing === 'hop') last = await stage.perform(send('follow'))
  expect([last.landing, last.verdict?.cause]).toEqual([
    'page',
    {
      kind: 'refusedByServer',
      place: 'errorPage',
      code: 'invalid_scope',
      description: 'the requested scope is not allowed',
    },
  ])
})

test('hears from nobody at a host that does not exist, and keeps its place', async () => {
  const stage = await openPractice()
  await play(stage, toAuthorize)
  const drafted = await draftedRequest(stage, 'authorize')
  const edit = { kind: 'request', request: { ...drafted, authority: 'acme.example' } } as const
  const failure = await stage.perform(sendEdited('authorize', edit))
  expect(failure.landing).toBeNull()
  expect(failure.note).toBeNull()
  expect(failure.verdict?.cause).toEqual({
    kind: 'transport',
    failure: 'hostNotFound',
    detail: 'The name acme.example leads to no address.',
  })
  expect(failure.clock).toBe(practice.world.startsAt + practice.world.tick)
  expect((await stage.perform(send('authorize'))).landing).toBe('hop')
})

test('sends the answer of the web app as it was edited', async () => {
  const stage = await openPractice()
  await play(stage, toAuthorize.slice(0, 2))
  const draft = await stage.draft('redirect')
  if (draft.kind !== 'answer') throw new Error('Not an answer')
  const headers = draft.answer.headers.map(
    ([name, value]) => [name, value.replace(/state=[^&]*/, 'state=fixed')] as const,
  )
  const answer = { ...draft.answer, headers }
  await stage.perform(sendEdited('redirect', { kind: 'answer', answer }))
  expect((await draftedRequest(stage, 'authorize')).target).toContain('&state=fixed&')
})

test('drops what was under way when the window is closed, but no cookie', async () => {
  const stage = await openPractice()
  const closed = await playTo(stage, [...toConsent, { type: 'cancel' }])
  expect(closed.view).toBeNull()
  await expect(stage.draft('follow')).rejects.toThrow(StageError)
  await expect(stage.draft('consent')).rejects.toThrow(StageError)
  const again = [connectAgain, act('connect'), send('redirect'), send('authorize'), send('follow')]
  expect((await playTo(stage, again)).landing).toBe('consentPage')
})

test.each([
  ['authorize', 'connect first'],
  ['follow', 'leads nowhere'],
  ['logIn', 'does not show the login page'],
  ['callback', 'No answer of Salesforce'],
  ['token', 'holds no code'],
  ['query', 'holds no tokens'],
  ['steal', 'No code is on its way'],
  ['trade', 'holds no code'],
  ['redirect', 'press Connect first'],
] as const)('says why %s is not possible yet', async (step, reason) => {
  await expect((await openPractice()).draft(step)).rejects.toThrow(reason)
})
