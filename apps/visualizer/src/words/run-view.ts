import type { PartyId } from '@flowscope/http-message'
import type { StepId } from '@flowscope/stage'

export const partyNames = {
  user: 'User',
  browser: 'Browser',
  client: 'Web app',
  authServer: 'Salesforce',
  api: 'API',
  attacker: 'Attacker',
} as const satisfies Record<PartyId, string>

export const channelWords = {
  front: 'front channel',
  back: 'back channel',
} as const

export interface StepWords {
  /** On the primary button. */
  readonly press: string
  /** In lists and announcements. */
  readonly name: string
}

export const stepWords = {
  register: { press: 'Register the app', name: 'Register the app' },
  connect: { press: 'Click Connect', name: 'Connect clicked' },
  return: { press: 'Take the way back', name: 'Way back taken' },
  redirect: { press: 'Send redirect', name: 'Redirect out' },
  authorize: { press: 'Send authorize request', name: 'Authorize request' },
  follow: { press: 'Follow the redirect', name: 'Next hop' },
  callback: { press: 'Send callback', name: 'Callback' },
  token: { press: 'Send token request', name: 'Token request' },
  query: { press: 'Send query', name: 'Query' },
  identity: { press: 'Send identity request', name: 'Identity request' },
  userinfo: { press: 'Send UserInfo request', name: 'UserInfo request' },
  keys: { press: 'Send keys request', name: 'Keys request' },
  versions: { press: 'Send versions request', name: 'Versions request' },
  limits: { press: 'Send limits request', name: 'Limits request' },
  introspect: { press: 'Send introspection', name: 'Introspection' },
  refresh: { press: 'Send refresh request', name: 'Refresh request' },
  revoke: { press: 'Send revoke request', name: 'Revoke request' },
  logOut: { press: 'Log out of Salesforce', name: 'Log out' },
  logIn: { press: 'Log in', name: 'Login form' },
  consent: { press: 'Allow', name: 'Consent form' },
  steal: { press: 'Steal the code', name: 'Code stolen' },
  leakAccessToken: { press: 'Find the access token', name: 'Access token leaked' },
  leakRefreshToken: { press: 'Find the refresh token', name: 'Refresh token leaked' },
  leakSecret: { press: 'Find the secret', name: 'Secret leaked' },
  lure: { press: 'Send the user a link', name: 'Link to Salesforce followed' },
  plant: { press: 'Send the user a callback', name: 'Callback planted' },
  useToken: { press: 'Call the API', name: 'Stolen token used' },
  renew: { press: 'Refresh the stolen token', name: 'Stolen token refreshed' },
  trade: { press: 'Trade the stolen code', name: 'Stolen code traded' },
} as const satisfies Record<StepId, StepWords>

export const decisionWords = {
  logIn: 'Login form sent',
  consent: 'Consent form sent',
  clockMoved: (by: string) => `Clock moved on by ${by}`,
  browserLeft: 'Browser went to Salesforce',
  browserClosed: 'Browser closed',
  configured: {
    org: 'Org settings saved',
    app: 'App settings saved',
    user: 'User changed',
    profile: 'Profile changed',
    counterfactual: 'Rules changed',
    faults: 'Faults set',
    webApp: 'Web app changed',
  },
  connectAgain: 'Connect again',
  tryAgain: 'Try again',
} as const

export const durationWords = {
  hours: (count: number) => `${String(count)} h`,
  minutes: (count: number) => `${String(count)} min`,
} as const

export const primaryWords = {
  verify: 'Verify',
  wait: (how: string) => `Wait ${how}`,
  leave: 'Go to Salesforce',
  closeBrowser: 'Close the browser',
  newBranch: 'Fork here and send',
  forward: (what: string) => `Forward: ${what}`,
} as const

export const outcomeWords = {
  done: 'done',
  unanswered: 'no answer',
  answered: (status: number) => `answered: ${String(status)}`,
} as const
