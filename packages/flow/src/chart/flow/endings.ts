import { allOf, unless } from '../all-of.ts'
import { flow } from '../glossary.ts'
import { connectAgain, keepHandles, passed, refuse, retriesIn } from '../phrases.ts'

export const refused = flow.createStateConfig({
  id: 'refused',
  description: 'Somebody said no, and said why. The answer stays here to be read.',
  tags: ['resting'],
  meta: { station: 'authorize-request' },
  exit: 'forgetRefusal',
  on: {
    'learner.restarted': [
      connectAgain,
      { guard: retriesIn('redirecting'), target: 'redirecting' },
      { guard: retriesIn('authorizing'), target: 'authorizing' },
      { guard: retriesIn('authenticating'), target: 'authenticating' },
      { guard: retriesIn('loginPage'), target: '#authenticating.atLoginPage' },
      { guard: retriesIn('consenting'), target: 'consenting' },
      { guard: retriesIn('validatingCallback'), target: 'validatingCallback' },
      { guard: retriesIn('exchanging'), target: 'exchanging' },
      { guard: allOf(retriesIn('grant'), 'accessTokenIsGood'), target: 'authorized' },
      { guard: allOf(retriesIn('grant'), unless('accessTokenIsGood')), target: 'sessionRefused' },
    ],
  },
})

export const cancelled = flow.createStateConfig({
  id: 'cancelled',
  description: 'The user closed the window. The web app waits for an answer that never comes.',
  tags: ['front-channel', 'resting'],
  meta: { station: 'login' },
  on: { 'learner.restarted': connectAgain },
})

export const away = flow.createStateConfig({
  id: 'away',
  description: 'Your own browser is at Salesforce now. Nothing there can be observed from here.',
  tags: ['front-channel', 'live-only'],
  meta: { station: 'login' },
  on: {
    'exchange.answered': [
      { guard: passed, target: 'exchanging', actions: keepHandles },
      refuse('away'),
    ],
    'exchange.failed': refuse('away'),
    'user.cancelled': { target: 'cancelled' },
  },
})
