import { allOf } from './all-of.ts'
import { flow } from './glossary.ts'
import { browserSaw, opensSession, passed, stepIs } from './phrases.ts'

const loggedInNow = [
  { guard: opensSession, target: 'loggedIn' },
  { guard: browserSaw('consentPage'), target: 'loggedIn' },
] as const
const loggedOutNow = { guard: allOf(stepIs('logOut'), passed), target: 'loggedOut' } as const

const unknown = flow.createStateConfig({
  description: 'Nobody here knows whether this browser has a session at Salesforce.',
  meta: { station: 'login' },
  on: { 'exchange.answered': [loggedOutNow, ...loggedInNow] },
})

const loggedIn = flow.createStateConfig({
  description: 'The browser has a session at Salesforce: the next connection needs no password.',
  meta: { station: 'login' },
  on: {
    'exchange.answered': [loggedOutNow, { guard: browserSaw('loginPage'), target: 'loggedOut' }],
  },
})

const loggedOut = flow.createStateConfig({
  description: 'The session at Salesforce is over. Tokens of the web app live on.',
  meta: { station: 'login' },
  on: { 'exchange.answered': [...loggedInNow] },
})

/** The user's own session at Salesforce, in the browser. */
export const salesforceSessionRegion = flow.createStateConfig({
  initial: 'unknown',
  states: { unknown, loggedIn, loggedOut },
})
