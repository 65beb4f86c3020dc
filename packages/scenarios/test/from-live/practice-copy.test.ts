import { noBytes, type Exchange, type Outcome } from '@flowscope/http-message'
import { practiceRun, type LiveSetup } from '@flowscope/reference'
import type { Cause, Decision, LiveStep, Verdict } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { playMoves, practiceCopyOf, walkTo } from '../../src/index.ts'
import { openGround, statesAfter } from '../ground.ts'

const live: LiveSetup = {
  loginHost: 'canary-org.my.salesforce.com',
  consumerKey: 'canary-key',
  appKind: 'externalClientApp',
  scope: 'openid api refresh_token',
  pkce: true,
  usesSecret: true,
  apiVersion: 'v64.0',
}

const request = {
  scheme: 'https',
  authority: 'canary-org.my.salesforce.com',
  method: 'GET',
  target: '/canary-target',
  headers: [['Canary-Header', 'canary-value']],
  body: noBytes,
} as const

const failed: Outcome = { type: 'failure', failure: { kind: 'timeout', detail: 'canary-host' } }

function step(
  decision: Decision,
  cause: Cause | null = null,
  outcome: Outcome | null = null,
): LiveStep {
  const verdict: Verdict = {
    party: 'client',
    check: 'canary-check',
    passed: cause === null,
    compared: { expected: 'canary-expected', received: null },
    cause,
  }
  const exchange: Exchange | null = outcome && {
    from: 'client',
    to: 'authServer',
    channel: 'back',
    request,
    outcome,
  }
  const performed = {
    exchange,
    verdict,
    facts: [],
    note: null,
    landing: null,
    view: null,
    clock: 7,
  }
  return { key: 'canary-key-of-decision', decision, performed }
}

const send = (name: 'redirect' | 'callback' | 'token' | 'query' | 'refresh' | 'revoke') =>
  step({ type: 'send', step: name, edit: { kind: 'request', request } })
const register = step({ type: 'act', step: 'register' })
const connect = step({ type: 'act', step: 'connect' })
const leave = step({ type: 'leave' })
const refused = (name: 'callback' | 'token' | 'query', code: string) =>
  step(
    { type: 'send', step: name },
    { kind: 'refusedByServer', place: 'tokenResponse', code, description: 'canary-words' },
  )

const beginning = [register, connect, send('redirect'), leave]
const connected = [...beginning, send('callback'), send('token')]

async function walked(setup: LiveSetup, steps: readonly LiveStep[]) {
  const copy = practiceCopyOf(setup, steps)
  const played = await playMoves(await openGround(copy.setup), copy.moves)
  const unwell = played.filter(({ performed: { verdict } }) => verdict?.passed === false)
  return { flow: statesAfter(played)['flow'], refused: unwell.length }
}

test.each([
  ['nothing yet', [], 'configured', 0],
  ['the redirect', [register, connect, send('redirect')], 'authorizing.drafting', 0],
  ['the way to Salesforce', beginning, 'authenticating.drafting', 0],
  ['a window that was closed', [...beginning, step({ type: 'cancel' })], 'cancelled', 0],
  ['the callback', [...beginning, send('callback')], 'exchanging.drafting', 0],
  ['tokens', connected, 'authorized', 0],
  ['a call and the end', [...connected, send('query'), send('revoke')], 'revoked', 0],
  ['a denial', [...beginning, refused('callback', 'access_denied')], 'refused', 1],
  [
    'a refused code',
    [...beginning, send('callback'), refused('token', 'invalid_grant')],
    'exchanging.drafting',
    0,
  ],
  [
    'a timeout',
    [...connected, step({ type: 'send', step: 'query' }, null, failed)],
    'authorized',
    0,
  ],
  [
    'an expired session and a refresh',
    [...connected, refused('query', 'INVALID_SESSION_ID'), send('refresh'), send('query')],
    'authorized',
    0,
  ],
  [
    'a second try',
    [
      ...connected,
      step({ type: 'restart', how: 'connectAgain' }),
      connect,
      send('redirect'),
      leave,
      send('callback'),
    ],
    'exchanging.drafting',
    0,
  ],
] as const)(
  'walks at the mock as far as a live run that had %s',
  async (_, steps, flow, refusals) => {
    expect(await walked(live, steps)).toEqual({ flow, refused: refusals })
  },
)

test.each([
  ['canary.my.salesforce.com', 'acme.my.localhost:3001', 'student@acme.example'],
  ['login.salesforce.com', 'login.localhost:3001', 'student@acme.example'],
  ['test.salesforce.com', 'test.localhost:3001', 'student@acme.example.uat'],
  [
    'canary--x.sandbox.my.salesforce.com',
    'acme--uat.sandbox.my.localhost:3001',
    'student@acme.example.uat',
  ],
  ['canary.my.site.com/customers', 'acme.my.localhost:3001', 'student@acme.example'],
  ['localhost:3001', 'acme.my.localhost:3001', 'student@acme.example'],
])('puts %s at %s, and connects there', async (loginHost, standIn, username) => {
  const { setup } = practiceCopyOf({ ...live, loginHost }, connected)
  expect([setup.client.loginHost, setup.username]).toEqual([standIn, username])
  expect(await walked({ ...live, loginHost }, connected)).toEqual({
    flow: 'authorized',
    refused: 0,
  })
})

test('keeps the settings: scopes, PKCE, no secret, kind of app, API version', async () => {
  const changed = {
    ...live,
    scope: 'api chatter_api',
    pkce: false,
    usesSecret: false,
    appKind: 'connectedApp',
  } as const
  const { setup } = practiceCopyOf(changed, connected)
  expect(setup.client).toEqual({
    ...practiceRun().client,
    scope: 'api chatter_api',
    pkce: false,
    consumerSecret: null,
    apiVersion: 'v64.0',
  })
  expect(await walked(changed, connected)).toEqual({ flow: 'authorized', refused: 0 })
})

test('takes no value of the live run along', () => {
  const planted = { ...live, scope: 'api canary_scope', apiVersion: 'canary-version' }
  const steps = [...connected, refused('query', 'canary-code'), send('query'), send('refresh')]
  const told = JSON.stringify(practiceCopyOf(planted, steps))
  expect(JSON.stringify([planted, steps])).toContain('canary')
  expect(told).not.toMatch(/canary/i)
})

test('begins like every walk in practice', () => {
  expect(practiceCopyOf(live, connected).moves).toEqual(walkTo('query'))
})
