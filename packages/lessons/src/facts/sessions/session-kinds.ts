import { appPolicies, deduced, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const metadataApi = { title: 'Salesforce Metadata API WSDL v63.0' }

/** Which sessions there are beside that of a token, and how they meet. */
export const sessionKinds = {
  'session-of-browser-is-a-cookie': {
    says: 'The user’s session in the browser is a cookie for Salesforce’s hosts, which the web app never sees.',
    topic: 'sessions',
    station: 'login',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6265, '5.1.3')],
  },
  'session-of-app-is-its-own': {
    says: 'The web app’s own login session is separate: ending it ends neither the tokens nor the user’s session at Salesforce.',
    topic: 'sessions',
    station: 'callback',
    mark: 'inferred',
    sources: [deduced],
  },
  'session-and-approval-skip-pages': {
    says: 'With a session and an approval at Salesforce, the authorize request leads to the callback without a page.',
    topic: 'sessions',
    station: 'authorize-request',
    mark: 'inferred',
    sources: [deduced, webServerFlow],
  },
  'session-of-another-org-blocks': {
    says: 'A browser’s session of another org can end a login to a local external client app in `OAUTH_AUTHORIZATION_BLOCKED`.',
    topic: 'sessions',
    station: 'callback',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'session-by-frontdoor': {
    says: '`/secur/frontdoor.jsp` is seen to open a session of the browser from a `sid` or an `otp`; that an `otp` works only once is deduced.',
    topic: 'sessions',
    station: 'login',
    mark: 'inferred',
    sources: [deduced, seenInTraffic],
  },
  'session-per-domain-in-hybrid': {
    says: 'A hybrid grant returns session ids for the Lightning, Visualforce and content domains, one for each.',
    topic: 'sessions',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'session-single-logout-url': {
    says: 'An app’s policies can hold a single logout URL.',
    topic: 'sessions',
    station: null,
    mark: 'documented',
    sources: [metadataApi, appPolicies],
  },
  'session-front-channel-logout': {
    says: 'The discovery document of a My Domain announces front-channel logout.',
    topic: 'sessions',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>
