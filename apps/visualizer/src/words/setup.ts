/** The settings of Salesforce and of the web app, as switches. */
export const setupWords = {
  title: 'Setup',
  lead: 'Settings as an administrator finds them. A change is saved at this place of the run, holds from the next message on, and is a mark in the lanes.',
  inThePast: 'In the past: a change forks the run here.',
  groups: {
    app: (name: string) => `The app: ${name}`,
    org: (name: string) => `The org: ${name}`,
    profile: (name: string) => `The profile: ${name}`,
    user: (name: string) => `The user: ${name}`,
  },
  webApp: {
    title: 'The web app’s own configuration',
    lead: 'Not in Salesforce: this is the web app’s code.',
    pkce: 'PKCE',
    pkceMeaning: 'Makes a verifier and a challenge for each attempt.',
    state: 'Compares state',
    stateMeaning: 'Takes an answer only in the browser that asked.',
    secret: 'Sends the client secret',
    secretMeaning: 'At the token endpoint, from its server.',
    scope: 'Scope it asks for',
    on: 'On',
    off: 'Off',
    rightSecret: 'The right one',
    wrongSecret: 'A wrong one',
    noSecret: 'None',
  },
  custom: 'Something else, as this run was set up',
  leadsTo: 'Can lead to',
  changed: (start: string) => `Changed. At the start: ${start}`,
  changes: (count: number) =>
    count === 1
      ? '1 setting differs from the start'
      : `${String(count)} settings differ from the start`,
  busy: 'A message is under way.',
} as const

/** A scope that is asked for, and how it is called in the list. */
export const scopeChoices = [
  'openid api refresh_token',
  'api refresh_token',
  'api',
  'openid refresh_token',
  'full refresh_token',
] as const
