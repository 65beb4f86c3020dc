import type { Explanations } from './told.ts'

/** Of single access, registration and logout. */
export const tokenEndpointsExplanations = {
  'singleAccess.scope': {
    passed: 'The token may open pages.',
    refused: 'Only a token with the scope web, or full, may open a browser session.',
  },
  'singleAccess.answered': {
    passed: 'Whoever opens this address within a minute is logged in as the user. It works once.',
  },
  'registration.token': {
    passed: 'The initial access token belongs to an app of this org.',
    refused:
      'Registration needs the initial access token of an app, after Bearer. It is generated in Setup and is no ordinary access token.',
  },
  'registration.readable': {
    passed: 'The body is a JSON object.',
    refused: 'Registration takes JSON, and not a form.',
  },
  'registration.callbacks': {
    passed: 'The callback URLs can be registered.',
    refused:
      'redirect_uris must list absolute URLs without fragment: HTTPS, http on this machine, or a scheme of the app’s own.',
  },
  'registration.scopes': {
    passed: 'The app asks for no more than it may have.',
    refused: 'A registered app cannot have scopes that the app lacks whose token was shown.',
  },
  'registration.room': {
    passed: 'There is room for one more app.',
    refused: 'This org has as many registered apps as it can hold.',
  },
  'registration.answered': {
    passed: 'The app is registered. Its secret is told this once.',
  },
  'oidcLogout.atMyDomain': {
    passed: 'This is the My Domain of one org, so it is clear which session is meant.',
    refused: 'Only a My Domain has this logout; a login host serves many orgs.',
  },
  'oidcLogout.answered': {
    passed:
      'The browser’s session at Salesforce has ended. Tokens that apps hold are another matter: they live on.',
  },
} as const satisfies Explanations
