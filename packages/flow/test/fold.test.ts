import { expect, test } from 'vitest'
import {
  appendDecision,
  appendOutcome,
  boundariesOf,
  foldRun,
  openDecision,
  stateOf,
} from '../src/index.ts'
import { nothingSent, refusedBy, scripted } from './support/scripted-outcome.ts'
import { flowIs, journalOf, sendUntil } from './support/walk.ts'

test('walks from registration to revocation when the learner only presses Send', () => {
  const journal = sendUntil()
  const states = boundariesOf(journal).map((at) => stateOf(foldRun(journal, at), 'flow'))
  expect(states).toEqual([
    'configured',
    'preparing',
    'redirecting.drafting',
    'authorizing.drafting',
    'authenticating.drafting',
    'authenticating.drafting',
    'authenticating.atLoginPage',
    'authenticating.drafting',
    'consenting.drafting',
    'returning',
    'validatingCallback.drafting',
    'exchanging.drafting',
    'authorized',
    'authorized',
    'authorized',
    'sessionRefused',
    'authorized',
    'authorized',
    'revoked',
  ])
})

test('shows every region at the end of the walk', () => {
  expect(foldRun(sendUntil()).value).toEqual({
    flow: 'revoked',
    extra: 'idle',
    accessToken: 'revoked',
    refreshToken: 'revoked',
    salesforceSession: 'loggedIn',
    attacker: 'idle',
  })
})

test('stands in flight while a decision has no outcome', () => {
  const journal = appendDecision(sendUntil(flowIs('exchanging')), 'open', {
    type: 'send',
    step: 'token',
  })
  expect(openDecision(journal)?.key).toBe('open')
  expect(stateOf(foldRun(journal), 'flow')).toBe('exchanging.inFlight')
})

test('keeps the cause of a refusal', () => {
  const open = appendDecision(sendUntil(flowIs('exchanging')), 'k', { type: 'send', step: 'token' })
  const cause = refusedBy('tokenResponse', 'invalid_grant')
  const journal = appendOutcome(open, 'k', scripted('token', { cause, status: 400 }))
  expect(foldRun(journal).context.refusal).toEqual({ state: 'exchanging', step: 'token', cause })
})

test('ignores an outcome that belongs to no open decision', () => {
  const journal = journalOf([{ type: 'act', step: 'register' }])
  const stray = appendOutcome(journal, 'another', nothingSent)
  expect(foldRun(stray)).toBe(foldRun(journal))
})

test('gives the same snapshot for the same prefix without folding it again', () => {
  const journal = sendUntil()
  const again = [...journal]
  expect(foldRun(again, 9)).toBe(foldRun(journal, 9))
})
