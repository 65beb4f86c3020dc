import { allOf, unless } from '../all-of.ts'
import { flow } from '../glossary.ts'
import { connectAgain, ends, noteDone, passed, refuse } from '../phrases.ts'

export const refreshing = flow.createStateConfig({
  id: 'refreshing',
  description:
    'The web app trades its refresh token for a new access token; the user is not asked.',
  tags: ['back-channel', 'in-flight'],
  meta: { station: 'refresh' },
  on: {
    'exchange.answered': [
      { guard: passed, target: 'authorized', actions: noteDone },
      refuse('refreshing'),
    ],
    'exchange.failed': refuse('refreshing'),
  },
})

/** An access token ends alone, a refresh token with all that was made from it (sheet §10.7). */
const afterRevocation = [
  { guard: allOf(passed, ends('refreshToken')), target: 'revoked' },
  {
    guard: allOf(passed, unless(ends('accessToken')), 'accessTokenIsGood'),
    target: 'authorized',
    actions: noteDone,
  },
  { guard: allOf(passed, 'refreshTokenIsGood'), target: 'sessionRefused', actions: noteDone },
  { guard: passed, target: 'revoked' },
] as const

export const revoking = flow.createStateConfig({
  id: 'revoking',
  description: 'The web app gives its token back: Salesforce is to forget the grant.',
  tags: ['back-channel', 'in-flight'],
  meta: { station: 'revoke' },
  on: {
    'exchange.answered': [...afterRevocation, refuse('revoking')],
    'exchange.failed': refuse('revoking'),
  },
})

export const revoked = flow.createStateConfig({
  id: 'revoked',
  description: 'The grant is gone. What the web app still holds opens nothing.',
  tags: ['back-channel', 'resting'],
  meta: { station: 'revoke' },
  on: { 'learner.restarted': connectAgain },
})
