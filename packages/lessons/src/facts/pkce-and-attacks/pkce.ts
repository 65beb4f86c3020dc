import {
  appSettings,
  deduced,
  rfc,
  seenInTraffic,
  webServerFlow,
  type Source,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const topic = 'pkce-and-attacks'

const restGuide: Source = {
  title: 'Salesforce REST API guide: web server flow',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_understanding_web_server_oauth_flow.htm',
}
const corsForOauth: Source = {
  title: 'Salesforce Help: CORS for OAuth endpoints',
  url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_endpoints_cors.htm',
}
const metadataApi: Source = { title: 'Salesforce Metadata API WSDL 63.0' }

export const pkce = {
  'challenge-is-hashed-verifier': {
    says: 'With S256 the challenge is the base64url of the verifier’s SHA-256, without padding.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [rfc(7636, '4.2'), webServerFlow],
  },
  'challenge-may-be-read': {
    says: 'Whoever reads the challenge in the authorize URL cannot find the verifier from it.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [rfc(7636, '7.2')],
  },
  'method-defaults-to-s256': {
    says: 'Salesforce takes a challenge to be S256 when no method is sent.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [webServerFlow],
    standard: 'RFC 7636 §4.3 takes it to be `plain`.',
  },
  'long-verifiers-are-accepted': {
    says: 'Salesforce accepts verifiers of more than 128 characters; its own JavaScript client sends 171.',
    topic,
    station: 'token-request',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 7636 §4.1 allows 43 to 128 characters.',
  },
  'tilde-fails-in-verifiers': {
    says: 'Salesforce refuses each verifier that holds a `~`, with `invalid code verifier`.',
    topic,
    station: 'token-request',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 7636 §4.1 allows `~`, as one of the unreserved characters.',
  },
  'verifier-needs-a-challenge': {
    says: 'A verifier without a challenge in the authorize request is refused with `unexpected code verifier`.',
    topic,
    station: 'token-request',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'downgrade-removes-challenge': {
    says: 'A PKCE downgrade takes the challenge out of the authorize request; a server that then refuses any verifier stops it.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [rfc(9700, '4.8.2')],
  },
  'wrong-verifier-is-invalid-grant': {
    says: 'A verifier that does not match is answered `invalid_grant`, `invalid code verifier`.',
    topic,
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic, restGuide],
    standard:
      'RFC 7636 §4.6 says `invalid_grant` too; it is Salesforce’s guide that says `invalid_request`.',
  },
  'required-challenge-fails-before-login': {
    says: 'Where PKCE is required, an authorize request without a challenge fails before login, in the browser, and the client hears nothing.',
    topic,
    station: 'authorize-request',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 7636 §4.4.1 has the client told, with `invalid_request` at its redirect URI.',
  },
  'pkce-can-be-required-per-app-or-org': {
    says: 'PKCE can be required for one app, in its settings, or for the org, in OAuth and OpenID Connect Settings.',
    topic,
    station: 'register',
    mark: 'documented',
    sources: [appSettings, metadataApi],
  },
  'pkce-is-no-client-authentication': {
    says: 'The secret proves which client it is; the verifier proves that the flow was begun by the one who ends it.',
    topic,
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(9700, '2.1.1'), rfc(7636, '1')],
  },
  'confidential-clients-want-pkce-too': {
    says: 'RFC 9700 recommends PKCE for confidential clients and demands it of public ones.',
    topic,
    station: 'authorize-request',
    mark: 'documented',
    sources: [rfc(9700, '2.1.1')],
  },
  'one-verifier-per-request': {
    says: 'Each authorization request has a verifier of its own, which the client keeps with that request’s `state`.',
    topic,
    station: 'connect',
    mark: 'inferred',
    sources: [deduced, rfc(7636, '4.1')],
  },
  'verifier-from-random-bytes': {
    says: 'Salesforce’s documentation makes a verifier from 128 random bytes, written in base64url.',
    topic,
    station: 'connect',
    mark: 'documented',
    sources: [webServerFlow],
    standard: 'RFC 7636 §4.1 recommends 32 random bytes, which give 43 characters.',
  },
  'pkce-generator-endpoint': {
    says: 'Salesforce serves ready pairs of verifier and challenge at `/services/oauth2/pkce/generator`.',
    topic,
    station: 'connect',
    mark: 'documented',
    sources: [corsForOauth],
  },
} as const satisfies Record<string, Fact>
