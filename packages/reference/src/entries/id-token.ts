import { explain } from '../entry.ts'
import { appSettings, deduced, openId, restWebServerFlow, rfc } from '../source.ts'

export const idTokenHeaderEntries = explain(
  { places: ['idToken.header'], sources: [restWebServerFlow], mark: 'documented' },
  [
    {
      name: 'alg',
      what: 'How the token is signed: `RS256`, RSA with SHA-256.',
      why: 'The web app compares it with what it expects and accepts nothing else.',
      without: 'A forger could choose a weak method, or none.',
      sources: [restWebServerFlow, rfc(7515, '4.1.1')],
    },
    {
      name: 'kid',
      what: 'The number of the key that signed.',
      why: 'Salesforce publishes several keys at once, so that they can be changed.',
      without: 'Every published key would have to be tried.',
      sources: [restWebServerFlow, rfc(7515, '4.1.4')],
    },
    {
      name: 'typ',
      what: 'Says that this is a `JWT`.',
      why: 'Signed texts of other kinds look alike.',
      without: 'Nothing breaks here; it is good manners.',
      sources: [restWebServerFlow, rfc(7519, '5.1')],
    },
  ],
)

export const idTokenClaimEntries = explain(
  { places: ['idToken.claim'], sources: [openId('2', 'IDToken')], mark: 'documented' },
  [
    {
      name: 'iss',
      what: 'Who signed: the login host or the org’s My Domain.',
      why: 'It must equal the issuer in the discovery document whose keys are used.',
      without: 'A token of another issuer could pass.',
      sources: [openId('2', 'IDToken'), deduced],
      mark: 'inferred',
    },
    {
      name: 'sub',
      what: 'Who logged in. At Salesforce it is the identity URL, with org id and user id.',
      why: 'A name for the user that never changes; other providers use an opaque string.',
      without: 'Nobody would know whom the token is about.',
      sources: [restWebServerFlow, openId('2', 'IDToken')],
    },
    {
      name: 'aud',
      what: 'For whom the token is: the consumer key of the app.',
      why: 'A token made for one app must not open another.',
      without: 'A dishonest app could log in elsewhere with tokens it was given.',
      sources: [appSettings, openId('2', 'IDToken')],
    },
    {
      name: 'exp',
      what: 'When it stops being good, in seconds since 1970; two minutes by default.',
      why: 'An id_token is a ticket for one moment of login, not a session.',
      without: 'A copy would be good for ever.',
      sources: [openId('2', 'IDToken'), appSettings],
    },
    {
      name: 'iat',
      what: 'When it was made, in seconds since 1970.',
      why: 'A token from long ago is suspect even before `exp`.',
      without: 'Its age would be unknown.',
    },
    {
      name: 'nonce',
      what: 'The nonce of the authorize request, copied into the signed part.',
      why: 'The web app compares it with its own and knows that the token is fresh.',
      without: 'None was sent, or an older token is being played again.',
    },
    {
      name: 'at_hash',
      what: 'The left half of the SHA-256 of the access token, base64url.',
      why: 'It ties the id_token to the access token that came beside it.',
      without: 'Another access token could be slipped in beside a true id_token.',
      sources: [restWebServerFlow, openId('3.1.3.6', 'CodeIDToken')],
    },
    {
      name: 'auth_time',
      what: 'When the user really logged in, in seconds since 1970.',
      why: 'A session may be hours older than this token.',
      without: 'The web app cannot tell how long ago the password was typed.',
    },
  ],
)
