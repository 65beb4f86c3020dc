import {
  appPolicies,
  appSettings,
  approvals,
  creatingConnectedApps,
  endpoints,
  identityUrls,
  seenInTraffic,
  sessionPolicies,
  webServerFlow,
} from '../source.ts'
import type { Term } from './term.ts'

export const salesforceWords: readonly Term[] = [
  {
    id: 'org',
    term: 'org',
    meaning: 'One customer’s Salesforce, with its users and data. Its id begins `00D`.',
    sources: [seenInTraffic],
  },
  {
    id: 'my-domain',
    term: 'My Domain',
    meaning: 'The org’s own host name. Every flow works there, and `instance_url` names it.',
    sources: [endpoints],
  },
  {
    id: 'external-client-app',
    term: 'External Client App',
    meaning:
      'How an app is registered at Salesforce today: settings by its developer, policies by each admin. It is closed unless opened.',
    sources: [appSettings],
  },
  {
    id: 'connected-app',
    term: 'connected app',
    meaning: 'The older kind of registration. New ones can no longer be made in Setup by default.',
    sources: [creatingConnectedApps],
  },
  {
    id: 'consumer-key',
    term: 'consumer key',
    meaning: 'Salesforce’s name for the client id. It is public and begins `3MVG9`.',
    sources: [webServerFlow, seenInTraffic],
  },
  {
    id: 'consumer-secret',
    term: 'consumer secret',
    meaning:
      'Salesforce’s name for the client secret, the app’s own password. It stays on the server.',
    sources: [webServerFlow],
  },
  {
    id: 'instance-url',
    term: 'instance URL',
    meaning: 'Where the org’s API is; it comes with the tokens. API calls go there, nowhere else.',
    sources: [seenInTraffic],
  },
  {
    id: 'identity-url',
    term: 'identity URL',
    meaning:
      'An address that is also the user’s name: it holds org id and user id. Asked with a token, it tells who the user is.',
    sources: [identityUrls],
  },
  {
    id: 'session',
    term: 'session',
    meaning:
      'What Salesforce remembers of a login. The browser holds one by cookie; an access token is another.',
    sources: [sessionPolicies],
  },
  {
    id: 'session-timeout',
    term: 'session timeout',
    meaning:
      'After so long without use a session ends, two hours by default. It is why an access token has no `expires_in`.',
    sources: [sessionPolicies],
  },
  {
    id: 'permitted-users',
    term: 'permitted users',
    meaning:
      'The policy that says who may use an app: everyone who agrees, or only those an admin chose. The chosen see no consent page.',
    sources: [appPolicies],
  },
  {
    id: 'approval',
    term: 'approval',
    meaning:
      'What Salesforce keeps when a user has allowed an app. Each user has five per app at most; one more ends the oldest.',
    sources: [approvals],
  },
]
