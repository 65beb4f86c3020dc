import { expect, test } from 'vitest'
import { defaultDecision, foldRun, legalSteps, type Journal } from '../../src/index.ts'
import { flowIs, journalOf, sendUntil } from '../support/walk.ts'

const open = (journal: Journal) =>
  legalSteps(foldRun(journal)).flatMap(({ enabled, id }) => (enabled ? [id] : []))

const reasonFor = (journal: Journal, id: string) =>
  legalSteps(foldRun(journal)).find((step) => step.id === id)?.reason

test('offers the registration first, and the wait at any time', () => {
  expect(open([])).toEqual(['act register', 'advanceClock'])
})

test('offers everything that a grant allows', () => {
  expect(open(sendUntil(flowIs('authorized')))).toEqual([
    'send token',
    'send query',
    'send identity',
    'send userinfo',
    'send versions',
    'send limits',
    'send keys',
    'send introspect',
    'advanceClock',
    'send refresh',
    'send revoke',
    'send logOut',
    'attack leakAccessToken',
    'attack leakRefreshToken',
    'attack leakSecret',
    'attack lure',
    'restart connectAgain',
  ])
})

test('marks a code that is sent a second time as out of turn', () => {
  const steps = legalSteps(foldRun(sendUntil(flowIs('authorized'))))
  expect(steps.filter(({ outOfTurn }) => outOfTurn).map(({ id }) => id)).toEqual([
    'send token',
    'send keys',
    'send introspect',
    'send logOut',
  ])
})

test('offers a learner in a real org their own moves only', () => {
  const steps = legalSteps(foldRun(sendUntil(flowIs('authorized'))), 'live')
  expect(steps.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual([
    'send token',
    'send query',
    'send identity',
    'send userinfo',
    'send versions',
    'send limits',
    'send keys',
    'send introspect',
    'send refresh',
    'send revoke',
    'restart connectAgain',
  ])
})

test('lets the attacker copy the code on its way, and trade it only then', () => {
  const returning = sendUntil(flowIs('returning'))
  expect(open(returning)).toContain('attack steal')
  expect(open(returning)).not.toContain('attack trade')
})

test('gives a reason for everything that cannot be done', () => {
  expect(reasonFor([], 'send refresh')).toBe(
    'There is no refresh token yet: exchange the code first.',
  )
  expect(reasonFor(sendUntil(flowIs('exchanging')), 'restart connectAgain')).toBe(
    'Finish or cancel this attempt first.',
  )
  const inFlight = sendUntil(flowIs('exchanging')).concat({
    kind: 'decision',
    key: 'k',
    session: 'victim',
    decision: { type: 'send', step: 'token' },
  })
  expect(new Set(legalSteps(foldRun(inFlight)).map(({ reason }) => reason))).toEqual(
    new Set(['A message is under way: wait for its answer.']),
  )
})

test('suggests nothing where a person must choose', () => {
  expect(defaultDecision(foldRun(sendUntil()))).toBeNull()
  const cancelled = journalOf([
    { type: 'act', step: 'register' },
    { type: 'act', step: 'connect' },
    { type: 'send', step: 'redirect' },
    { type: 'cancel' },
  ])
  expect(defaultDecision(foldRun(cancelled))).toBeNull()
})
