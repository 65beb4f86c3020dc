import { flow } from '../glossary.ts'
import { noteDone, passed, refuse, stepIs } from '../phrases.ts'

export const exchanging = flow.createStateConfig({
  id: 'exchanging',
  description: 'The web app trades the code for tokens. The browser never sees this call.',
  tags: ['back-channel'],
  meta: { station: 'token-request' },
  initial: 'drafting',
  states: {
    drafting: {
      description: 'The web app writes the token request: the code, and proofs that it may use it.',
      tags: ['drafting'],
      meta: { station: 'token-request' },
      on: { 'learner.sent': { guard: stepIs('token'), target: 'inFlight' } },
    },
    inFlight: {
      description: 'Salesforce checks the code, the client, the callback and the verifier.',
      tags: ['in-flight'],
      meta: { station: 'token-request' },
      on: {
        'exchange.answered': [
          { guard: passed, target: '#authorized', actions: ['beginGrant', noteDone] },
          refuse('exchanging'),
        ],
        'exchange.failed': refuse('exchanging'),
      },
    },
  },
})
