import { explain } from '../entry.ts'
import {
  flowErrors,
  identityUrls,
  openId,
  restWebServerFlow,
  rfc,
  rotation,
  seenInTraffic,
  sessionPolicies,
  webServerFlow,
} from '../source.ts'

/** What Salesforce answers when the trade succeeds. */
export const tokenResponseEntries = explain(
  { places: ['token.json'], sources: [webServerFlow], mark: 'documented' },
  [
    {
      name: 'access_token',
      what: 'The key to the API: the 15-character org id, an exclamation mark and 96 characters.',
      why: 'Whoever shows it acts as the user, within the scopes granted.',
      without: 'No API call is possible.',
      sources: [seenInTraffic, rfc(6749, '1.4')],
      mark: 'seen',
      secret: true,
    },
    {
      name: 'refresh_token',
      what: 'A long-lived token, begins `5Aep`, that buys new access tokens.',
      why: 'The user need not come back when the session has ended.',
      without:
        'The scope `refresh_token` was not granted, or this was a refresh and rotation is off.',
      sources: [webServerFlow, rotation, rfc(6749, '1.5')],
      secret: true,
    },
    {
      name: 'signature',
      what: 'HMAC-SHA256 over `id` and `issued_at`, keyed with the consumer secret, base64.',
      why: 'Salesforce’s own addition: the app can check that the identity URL was not changed.',
      without: 'The web app trusts TLS alone, as any other OAuth client does.',
      sources: [restWebServerFlow],
    },
    {
      name: 'scope',
      what: 'What was granted, which may be less than was asked, in any order.',
      why: 'An app should look here before it relies on a permission.',
      without: 'One would assume that all was granted and meet the refusal later.',
      sources: [seenInTraffic, rfc(6749, '5.1')],
      mark: 'seen',
    },
    {
      name: 'id_token',
      what: 'A signed JWT that says who logged in, where and when.',
      why: 'OpenID Connect: proof of the login itself, not of a permission.',
      without: 'The scope `openid` was not granted; the identity URL still tells who the user is.',
      sources: [webServerFlow, openId('2', 'IDToken')],
      secret: true,
    },
    {
      name: 'instance_url',
      what: 'The address of the org’s API, today its My Domain.',
      why: 'Salesforce’s own addition: each org lives at its own address, and calls must go there.',
      without: 'A client that guesses sends its token to the wrong host.',
      sources: [seenInTraffic, restWebServerFlow],
      mark: 'seen',
    },
    {
      name: 'id',
      what: 'The identity URL: org id and user id in an address that can be asked.',
      why: 'Salesforce’s own addition; it names the user and answers who that is.',
      without: 'The web app would not know whose token it holds.',
      sources: [identityUrls],
    },
    {
      name: 'token_type',
      what: '`Bearer`: whoever bears the token may use it.',
      why: 'It tells the client to send `Authorization: Bearer …`.',
      without: 'The client could not know how to present the token.',
      sources: [seenInTraffic, rfc(6749, '7.1'), rfc(6750, '2.1')],
      mark: 'seen',
    },
    {
      name: 'issued_at',
      what: 'When the token was made: milliseconds since 1970, as a string.',
      why: 'Salesforce’s own addition, and half of what `signature` covers.',
      without: 'The signature cannot be checked.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
    {
      name: 'api_instance_url',
      what: 'The address of Salesforce’s API gateway.',
      why: 'Sent when the scope `sfap_api` was granted.',
      without: 'The app calls the org’s own API only.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
    {
      name: 'expires_in',
      what: 'Seconds of life of the access token. Salesforce does not send it.',
      why: 'The session policy decides, and use renews the session, so no fixed number would be true.',
      without: 'A client must wait for a 401 and refresh then, not by the clock.',
      sources: [rfc(6749, '5.1'), sessionPolicies, seenInTraffic],
      mark: 'seen',
    },
    {
      name: 'token_format',
      what: 'Says whether the access token is `opaque` or a `jwt`.',
      why: 'An app can be set to issue JWTs, which an API can check by itself.',
      without: 'Look at the token: a JWT begins `eyJ`.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
    {
      name: 'sfdc_site_url',
      alsoNamed: ['sfdc_community_url', 'sfdc_site_id', 'sfdc_community_id'],
      what: 'Address or id of the Experience Cloud site where the user logged in.',
      why: 'A site’s user works at the site’s address.',
      without: 'The user is an ordinary user of the org.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
  ],
)

/** What Salesforce answers when the trade is refused. */
export const tokenErrorEntries = explain(
  { places: ['token.error', 'revoke.error'], sources: [flowErrors], mark: 'documented' },
  [
    {
      name: 'error',
      what: 'A short code for the refusal, such as `invalid_grant`.',
      why: 'A program can decide by it. Salesforce sends status 400 with every one, also for a wrong secret.',
      without: 'A client could only look at the status.',
      sources: [flowErrors, rfc(6749, '5.2')],
    },
    {
      name: 'error_description',
      what: 'The reason in a few words.',
      why: '`invalid_grant` alone has a dozen causes; these words name one.',
      without:
        'The cause has to be found by trying. A used code and an old code do share the same words.',
      sources: [flowErrors, rfc(6749, '5.2')],
    },
    {
      name: 'error_uri',
      what: 'The address of a page about the error.',
      why: 'Salesforce sends it in the SAML assertion flow only.',
      without: 'The two other fields say enough.',
      sources: [flowErrors, rfc(6749, '5.2')],
    },
  ],
)
