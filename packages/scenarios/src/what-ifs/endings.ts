import type { Expectation } from '../what-if.ts'

type States = Expectation['states']

/** Nobody was asked to log in. */
export const refusedAtOnce: States = {
  flow: 'refused',
  accessToken: 'none',
  refreshToken: 'none',
  salesforceSession: 'unknown',
}

/** The user has a session at Salesforce, and the web app has nothing. */
export const refusedAfterLogin: States = { ...refusedAtOnce, salesforceSession: 'loggedIn' }

export const atLoginPageAgain: States = {
  flow: 'authenticating.atLoginPage',
  accessToken: 'none',
  salesforceSession: 'unknown',
}

export const connected: States = {
  flow: 'authorized',
  accessToken: 'valid',
  refreshToken: 'valid',
  salesforceSession: 'loggedIn',
}
