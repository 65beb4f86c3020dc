import { allOf, unless } from './all-of.ts'
import { flow } from './glossary.ts'
import { holds, stepIs } from './phrases.ts'

const outOfTurn = [
  {
    guard: allOf(stepIs('token'), 'flowIsAtRest', unless('flowTakesTheToken'), holds('code')),
    target: 'inFlight',
  },
  {
    guard: allOf(
      stepIs('query', 'identity', 'userinfo', 'versions', 'limits', 'revoke'),
      'flowIsAtRest',
      unless('flowTakesCalls'),
      holds('accessToken'),
    ),
    target: 'inFlight',
  },
  {
    guard: allOf(
      stepIs('refresh'),
      'flowIsAtRest',
      unless('flowTakesCalls'),
      holds('refreshToken'),
    ),
    target: 'inFlight',
  },
  {
    guard: allOf(stepIs('keys', 'introspect'), 'flowIsAtRest', holds('accessToken')),
    target: 'inFlight',
  },
  { guard: allOf(stepIs('logOut'), 'flowTakesABreak'), target: 'inFlight' },
] as const

const idle = flow.createStateConfig({
  description: 'No message has been sent out of turn.',
  meta: { station: 'token-request' },
  on: { 'learner.sent': outOfTurn },
})

const inFlight = flow.createStateConfig({
  description: 'A message that was not due is on its way. The flow itself does not move.',
  tags: ['in-flight'],
  meta: { station: 'token-request' },
  on: {
    'exchange.answered': { target: 'answered' },
    'exchange.failed': { target: 'answered' },
  },
})

const answered = flow.createStateConfig({
  description: 'The message out of turn has its answer.',
  meta: { station: 'token-request' },
  on: { 'learner.sent': outOfTurn },
})

/** Messages out of turn: a code twice, a refresh after a revoke, a log-out in between. */
export const extraRegion = flow.createStateConfig({
  initial: 'idle',
  states: { idle, inFlight, answered },
})
