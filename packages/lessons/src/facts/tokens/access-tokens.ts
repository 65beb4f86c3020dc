import { appSettings, rfc, seenInTraffic, sessionPolicies } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const metadataApi = { title: 'Salesforce Metadata API WSDL v63.0' }

/** What is worth knowing about access and refresh tokens themselves. */
export const accessTokens = {
  'access-token-shape': {
    says: 'An opaque Salesforce access token is the 15-character id of the org, a `!`, and 96 characters more.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'org-id-in-two-lengths': {
    says: 'The org’s id has 15 characters in an opaque access token and 18 in the identity URL.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'consumer-key-begins': {
    says: 'Salesforce consumer keys begin with `3MVG9` and are public, unlike the consumer secret.',
    topic: 'tokens',
    station: 'register',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '2.2')],
  },
  'access-token-opaque-to-app': {
    says: 'An access token is usually opaque to the app, which should not build on its inside.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'documented',
    sources: [rfc(6749, '1.4')],
  },
  'bearer-needs-no-proof': {
    says: 'A bearer token works for whoever holds it; no key has to be shown beside it.',
    topic: 'tokens',
    station: 'api-call',
    mark: 'documented',
    sources: [rfc(6750, '1.2')],
  },
  'bearer-in-header': {
    says: 'An access token travels in the `Authorization` header, since addresses end up in logs.',
    topic: 'tokens',
    station: 'api-call',
    mark: 'documented',
    sources: [rfc(6750, '2.1'), rfc(6750, '5.3')],
  },
  'refresh-token-begins': {
    says: 'Salesforce refresh tokens begin with `5Aep`.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'jwt-access-token-switch': {
    says: 'An app issues JWT-based access tokens only when its switch for them is on; it is off by default.',
    topic: 'tokens',
    station: 'register',
    mark: 'documented',
    sources: [appSettings, metadataApi],
  },
  'jwt-access-token-scopes': {
    says: 'A JWT-based access token of Salesforce lists its scopes in the claim `scp`.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 9068 §2.2.3 names the claim `scope`.',
  },
  'jwt-access-token-subject': {
    says: 'The `sub` of a JWT-based access token is `uid:` and the id of the user.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'jwt-access-token-audience': {
    says: 'The `aud` of a JWT-based access token names the org’s My Domain, where it is to be used.',
    topic: 'tokens',
    station: 'api-call',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'jwt-access-token-own-timeout': {
    says: 'A JWT-based access token follows the user’s session setting or a time of its own, not the app’s session timeout.',
    topic: 'tokens',
    station: 'expiry',
    mark: 'documented',
    sources: [metadataApi, sessionPolicies],
  },
} as const satisfies Record<string, Fact>
