import { revocation, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const restWebServerFlow = {
  title: 'Salesforce REST API guide: web server flow',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_understanding_web_server_oauth_flow.htm',
}

/** From the exchange of the code to the end of the grant. */
export const backChannel = {
  'exchange-is-back-channel': {
    says: 'The web app’s server trades the code by a POST of its own, which the browser never sees.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '4.1.3')],
  },
  'exchange-repeats-redirect-uri': {
    says: 'The token request names the same `redirect_uri` as the authorize request, although nobody is redirected.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '4.1.3'), rfc(6749, '10.6')],
  },
  'body-credentials-beat-basic': {
    says: 'When the body repeats client id and secret, Salesforce ignores the Basic header.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '2.3')],
    standard: 'RFC 6749 forbids a client to use more than one way of authentication in a request.',
  },
  'format-beats-accept': {
    says: 'The parameter `format` decides the form of the token answer, before the Accept header.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [restWebServerFlow, rfc(6749, '5.1')],
    standard: 'RFC 6749 knows JSON only.',
  },
  'token-answer-not-stored': {
    says: 'The token answer forbids caches to keep it, with `Cache-Control: no-store`.',
    topic: 'web-server-flow',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '5.1')],
  },
  'unknown-members-ignored': {
    says: 'A client ignores members of the token answer that it does not know.',
    topic: 'web-server-flow',
    station: 'token-response',
    mark: 'documented',
    sources: [rfc(6749, '5.1')],
  },
  'revoke-answers-empty': {
    says: 'Salesforce answers a successful revocation with 200 and an empty body.',
    topic: 'web-server-flow',
    station: 'revoke',
    mark: 'documented',
    sources: [revocation, rfc(7009, '2.2')],
  },
  'one-request-bypasses-the-browser': {
    says: 'Up to the first tokens, the token request is the only one that bypasses the browser.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(6749, '4.1')],
  },
  'exchange-names-no-scope': {
    says: 'The token request of the code flow names no scope, as the code stands for what was approved.',
    topic: 'web-server-flow',
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(6749, '4.1.3'), webServerFlow],
  },
  'tokens-come-in-the-body': {
    says: 'The tokens come in the body of the answer to the token request, never in an address.',
    topic: 'web-server-flow',
    station: 'token-response',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '5.1')],
  },
} as const satisfies Record<string, Fact>
