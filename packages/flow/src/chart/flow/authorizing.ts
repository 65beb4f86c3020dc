import { flow } from '../glossary.ts'
import { refuse, stepIs } from '../phrases.ts'
import { whereTheBrowserLands } from '../where-the-browser-lands.ts'

export const authorizing = flow.createStateConfig({
  id: 'authorizing',
  description: 'The browser brings the question to Salesforce, which checks it before any page.',
  tags: ['front-channel'],
  meta: { station: 'authorize-request' },
  initial: 'drafting',
  on: { 'browser.left': { target: 'away' } },
  states: {
    drafting: {
      description: 'The authorize request lies ready in the browser, parameter by parameter.',
      tags: ['drafting'],
      meta: { station: 'authorize-request' },
      on: {
        'learner.sent': { guard: stepIs('authorize'), target: 'inFlight' },
        'user.cancelled': { target: '#cancelled' },
      },
    },
    inFlight: {
      description: 'Salesforce checks client, callback, scopes and challenge.',
      tags: ['in-flight'],
      meta: { station: 'authorize-request' },
      on: {
        'exchange.answered': whereTheBrowserLands('authorizing'),
        'exchange.failed': refuse('authorizing'),
      },
    },
  },
})
