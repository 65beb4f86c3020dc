import { flow } from '../glossary.ts'
import { passed, refuse, stepIs } from '../phrases.ts'

export const configured = flow.createStateConfig({
  id: 'configured',
  description:
    'An administrator tells Salesforce about the web app: its callback, its scopes, whether it needs a secret and PKCE.',
  meta: { station: 'register' },
  on: { 'learner.acted': { guard: stepIs('register'), target: 'preparing' } },
})

export const preparing = flow.createStateConfig({
  id: 'preparing',
  description:
    'The user is about to click Connect. The web app will make a fresh state and verifier for this one attempt.',
  tags: ['front-channel'],
  meta: { station: 'connect' },
  on: { 'learner.acted': { guard: stepIs('connect'), target: 'redirecting' } },
})

export const redirecting = flow.createStateConfig({
  id: 'redirecting',
  description: 'The web app answers the click with a redirect that carries its whole question.',
  tags: ['front-channel'],
  meta: { station: 'redirect-out' },
  initial: 'drafting',
  states: {
    drafting: {
      description: 'The web app writes the 302 whose Location names Salesforce.',
      tags: ['drafting'],
      meta: { station: 'redirect-out' },
      on: { 'learner.sent': { guard: stepIs('redirect'), target: 'inFlight' } },
    },
    inFlight: {
      description: 'The browser has asked and waits for the redirect.',
      tags: ['in-flight'],
      meta: { station: 'redirect-out' },
      on: {
        'exchange.answered': [{ guard: passed, target: '#authorizing' }, refuse('redirecting')],
        'exchange.failed': refuse('redirecting'),
      },
    },
  },
})
