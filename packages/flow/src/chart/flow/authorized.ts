import { flow } from '../glossary.ts'
import {
  callsTheApi,
  connectAgain,
  noteDone,
  passed,
  refuse,
  sessionIsRefused,
  stepIs,
} from '../phrases.ts'

const withTheGrant = [
  { guard: callsTheApi(), target: 'calling' },
  { guard: stepIs('refresh'), target: 'refreshing' },
  { guard: stepIs('revoke'), target: 'revoking' },
] as const

export const authorized = flow.createStateConfig({
  id: 'authorized',
  description: 'The web app holds an access token and may act for the user until it is refused.',
  tags: ['back-channel', 'resting', 'drafting'],
  meta: { station: 'token-response' },
  on: {
    'learner.sent': withTheGrant,
    'learner.restarted': connectAgain,
  },
})

export const calling = flow.createStateConfig({
  id: 'calling',
  description: 'The web app calls the API at the instance URL with the access token in a header.',
  tags: ['back-channel', 'in-flight'],
  meta: { station: 'api-call' },
  on: {
    'exchange.answered': [
      { guard: passed, target: 'authorized', actions: noteDone },
      { guard: sessionIsRefused, target: 'sessionRefused', actions: noteDone },
      refuse('calling'),
    ],
    'exchange.failed': refuse('calling'),
  },
})

export const sessionRefused = flow.createStateConfig({
  id: 'sessionRefused',
  description: 'The access token opens nothing any more. A refresh token would bring another.',
  tags: ['back-channel', 'resting', 'drafting'],
  meta: { station: 'expiry' },
  on: { 'learner.sent': withTheGrant, 'learner.restarted': connectAgain },
})
