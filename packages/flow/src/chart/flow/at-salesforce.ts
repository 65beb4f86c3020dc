import { flow } from '../glossary.ts'
import { refuse, stepIs } from '../phrases.ts'
import { whereTheBrowserLands } from '../where-the-browser-lands.ts'

export const authenticating = flow.createStateConfig({
  id: 'authenticating',
  description: 'The user proves to Salesforce who they are. The web app sees none of this.',
  tags: ['front-channel'],
  meta: { station: 'login' },
  initial: 'drafting',
  states: {
    drafting: {
      description: 'Salesforce has told the browser where to go next, within Salesforce.',
      tags: ['drafting'],
      meta: { station: 'login' },
      on: {
        'learner.sent': { guard: stepIs('follow'), target: 'inFlight' },
        'user.cancelled': { target: '#cancelled' },
      },
    },
    atLoginPage: {
      description: 'The login page waits. What is typed here goes to Salesforce alone.',
      tags: ['drafting'],
      meta: { station: 'login' },
      on: {
        'learner.sent': { guard: stepIs('logIn'), target: 'inFlight' },
        'user.cancelled': { target: '#cancelled' },
      },
    },
    inFlight: {
      description: 'The browser waits for the next page of Salesforce.',
      tags: ['in-flight'],
      meta: { station: 'login' },
      on: {
        'exchange.answered': whereTheBrowserLands('authenticating'),
        'exchange.failed': refuse('authenticating'),
      },
    },
  },
})

export const consenting = flow.createStateConfig({
  id: 'consenting',
  description: 'Salesforce asks the user whether this web app may act for them.',
  tags: ['front-channel'],
  meta: { station: 'consent' },
  initial: 'drafting',
  states: {
    drafting: {
      description: 'The consent page lists what the web app asks for. Allow, or deny?',
      tags: ['drafting'],
      meta: { station: 'consent' },
      on: {
        'learner.sent': { guard: stepIs('consent'), target: 'inFlight' },
        'user.cancelled': { target: '#cancelled' },
      },
    },
    inFlight: {
      description: 'The decision of the user is on its way to Salesforce.',
      tags: ['in-flight'],
      meta: { station: 'consent' },
      on: {
        'exchange.answered': whereTheBrowserLands('consenting'),
        'exchange.failed': refuse('consenting'),
      },
    },
  },
})
