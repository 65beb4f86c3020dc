import { flow } from '../glossary.ts'
import { keepHandles, landsOn, passed, refuse, stepIs } from '../phrases.ts'

export const returning = flow.createStateConfig({
  id: 'returning',
  description:
    'Salesforce sends the browser back with its answer in the address, where others might read it.',
  tags: ['front-channel', 'drafting'],
  meta: { station: 'redirect-back' },
  on: {
    'learner.acted': { guard: stepIs('return'), target: 'validatingCallback' },
    'user.cancelled': { target: 'cancelled' },
  },
})

export const validatingCallback = flow.createStateConfig({
  id: 'validatingCallback',
  description: 'The web app receives the answer and asks: did this attempt begin with me?',
  tags: ['front-channel'],
  meta: { station: 'callback' },
  initial: 'drafting',
  states: {
    drafting: {
      description: 'The browser is about to deliver code and state to the callback.',
      tags: ['drafting'],
      meta: { station: 'callback' },
      on: { 'learner.sent': { guard: stepIs('callback'), target: 'inFlight' } },
    },
    inFlight: {
      description: 'The web app compares the state that came back with the one it kept.',
      tags: ['in-flight'],
      meta: { station: 'callback' },
      on: {
        'exchange.answered': [
          { guard: landsOn('callbackAhead'), target: '#returning' },
          { guard: passed, target: '#exchanging', actions: keepHandles },
          refuse('validatingCallback'),
        ],
        'exchange.failed': refuse('validatingCallback'),
      },
    },
  },
})
