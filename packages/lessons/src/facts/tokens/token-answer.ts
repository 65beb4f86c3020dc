import { appSettings, refreshFlow, rfc, seenInTraffic } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { help } from '../../sources.ts'

const restGuide = {
  title: 'Salesforce REST API guide: web server flow',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_understanding_web_server_oauth_flow.htm',
}
const idTokenChapter = {
  title: 'OpenID Connect Core 1.0',
  section: '2',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html#IDToken',
}
const jwtFlow = help('JWT bearer flow', 'xcloud.remoteaccess_oauth_jwt_flow')
const metadataApi = { title: 'Salesforce Metadata API WSDL v63.0' }
const publicSamples = { title: 'Salesforce’s Postman collection “Salesforce Platform APIs”' }

/** What is worth knowing about the fields of a token answer. */
export const tokenAnswer = {
  'no-expires-in': {
    says: 'The token answer of the Web Server Flow has no `expires_in`.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'documented',
    sources: [publicSamples, rfc(6749, '5.1')],
    standard: 'RFC 6749 §5.1 recommends `expires_in`.',
  },
  'issued-at-in-milliseconds': {
    says: '`issued_at` is a text that holds milliseconds since 1970.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 6749 has no such field; `iat` of a JWT is a number of seconds.',
  },
  'signature-over-id-and-time': {
    says: '`signature` is a Base64 HMAC-SHA256 over `id` and `issued_at`, keyed with the consumer secret.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'documented',
    sources: [restGuide],
    standard: 'RFC 6749 has no such field.',
  },
  'instance-url-takes-calls': {
    says: 'API calls go to the `instance_url` of the token answer, not to the host of the login.',
    topic: 'tokens',
    station: 'api-call',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 6749 leaves it to each service where its API is.',
  },
  'id-token-is-for-the-app': {
    says: 'An ID token tells the app who logged in; it is not made for opening an API.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'documented',
    sources: [idTokenChapter],
  },
  'id-token-validity': {
    says: 'An ID token is valid for two minutes unless the app sets another time, up to 720 minutes.',
    topic: 'tokens',
    station: 'token-response',
    mark: 'documented',
    sources: [appSettings, metadataApi],
  },
  'id-token-on-refresh': {
    says: 'With `openid` granted, the answer to a refresh carries an ID token too.',
    topic: 'tokens',
    station: 'refresh',
    mark: 'documented',
    sources: [publicSamples, refreshFlow],
  },
  'jwt-bearer-lean-answer': {
    says: 'The answer of the JWT bearer flow has neither `signature` nor `issued_at`.',
    topic: 'tokens',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic, jwtFlow],
  },
  'initial-access-token-registers': {
    says: 'An initial access token authorises one thing: registering a client dynamically.',
    topic: 'tokens',
    station: null,
    mark: 'documented',
    sources: [rfc(7591, '1.2'), publicSamples],
  },
} as const satisfies Record<string, Fact>
