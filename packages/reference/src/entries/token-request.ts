import { explain } from '../entry.ts'
import {
  appSettings,
  deduced,
  refreshFlow,
  restWebServerFlow,
  revocation,
  rfc,
  rotation,
  seenInTraffic,
  webServerFlow,
} from '../source.ts'

/** What the web app posts to the token endpoint, to trade a code or to refresh. */
export const tokenRequestEntries = explain(
  { places: ['token.form'], sources: [webServerFlow], mark: 'documented' },
  [
    {
      name: 'grant_type',
      what: 'What is being traded: `authorization_code` or `refresh_token`.',
      why: 'One endpoint serves every grant, and each has its own rules.',
      without: 'Salesforce answers `unsupported_grant_type`.',
      sources: [webServerFlow, refreshFlow, rfc(6749, '4.1.3'), rfc(6749, '6')],
    },
    {
      name: 'code',
      what: 'The authorization code from the callback, decoded once.',
      why: 'It is the proof that a user logged in and said yes.',
      without:
        'Nothing to trade. Left with `%3D%3D` at its end it is encoded twice and refused as `invalid authorization code`.',
      sources: [webServerFlow, rfc(6749, '4.1.3')],
      secret: true,
    },
    {
      name: 'client_id',
      what: 'The consumer key of the app that trades.',
      why: 'A code or refresh token belongs to one app; nobody else may use it.',
      without: 'Salesforce answers `invalid_client_id`, with status 400 where the RFC says 401.',
      sources: [webServerFlow, rfc(6749, '2.3.1')],
    },
    {
      name: 'client_secret',
      what: 'The consumer secret: the password of the web app itself.',
      why: 'It proves that the caller is the app, not someone who copied the code.',
      without: '`invalid_client`, unless “Require Secret for Web Server Flow” is off.',
      sources: [webServerFlow, appSettings, rfc(6749, '2.3.1')],
      secret: true,
    },
    {
      name: 'redirect_uri',
      what: 'The same callback URL as in the authorize request.',
      why: 'It proves that the code came back to the address it was made for.',
      without: 'Salesforce answers `redirect_uri_mismatch`.',
      sources: [webServerFlow, rfc(6749, '4.1.3')],
    },
    {
      name: 'code_verifier',
      what: 'The random text whose SHA-256 was sent as `code_challenge`.',
      why: 'Only the app that began can know it, so a stolen code cannot be traded.',
      without:
        '`invalid_grant`. Salesforce also refuses a verifier that contains `~`, which RFC 7636 allows.',
      sources: [webServerFlow, rfc(7636, '4.5'), seenInTraffic],
      secret: true,
    },
    {
      name: 'refresh_token',
      what: 'The long-lived token the web app kept from an earlier answer.',
      why: 'It brings a new access token without asking the user again.',
      without: 'When the session ends, the user has to log in again.',
      sources: [refreshFlow, rfc(6749, '6')],
      secret: true,
    },
    {
      name: 'scope',
      what: 'A smaller set of scopes for the new token.',
      why: 'RFC 6749 lets a client ask for less than was granted.',
      without: 'The token keeps all scopes of the approval, which is what most apps want.',
      sources: [rfc(6749, '6'), deduced],
      mark: 'inferred',
    },
    {
      name: 'format',
      what: 'The shape of the answer: `json`, `xml` or `urlencoded`.',
      why: 'Salesforce’s own addition; it beats the Accept header.',
      without: 'The answer is JSON.',
      sources: [restWebServerFlow],
    },
    {
      name: 'client_assertion',
      what: 'A JWT signed with the app’s private key, in place of the secret.',
      why: 'A signature proves the app without sending anything that could be stolen.',
      without: 'The app uses its secret.',
      sources: [rfc(7523, '2.2'), webServerFlow],
      secret: true,
    },
    {
      name: 'client_assertion_type',
      what: 'Says that the assertion is a JWT.',
      why: 'The standard leaves room for other kinds.',
      without: 'The assertion is not looked at.',
      sources: [rfc(7523, '2.2'), webServerFlow],
    },
  ],
)

/** What the web app posts to end a token. */
export const revokeRequestEntries = explain(
  { places: ['revoke.form'], sources: [revocation, rfc(7009, '2.1')], mark: 'documented' },
  [
    {
      name: 'token',
      what: 'The refresh or access token that shall end.',
      why: 'Ending the refresh token ends its access tokens too; the other way round it lives on.',
      without: 'There is nothing to end. Salesforce answers 400, where RFC 7009 answers 200.',
      secret: true,
    },
    {
      name: 'token_type_hint',
      what: 'Says which kind of token it is.',
      why: 'RFC 7009 has it to shorten the search.',
      without: 'Salesforce tells access and refresh tokens apart by itself.',
      sources: [rfc(7009, '2.1'), deduced],
      mark: 'inferred',
    },
    {
      name: 'revoke_reason',
      what: 'Why the token ends, such as `user_logout`.',
      why: 'Salesforce’s mobile apps send it for the record.',
      without: 'The token ends all the same.',
      sources: [seenInTraffic, rotation],
      mark: 'seen',
    },
    {
      name: 'client_id',
      what: 'The consumer key of the app that revokes.',
      why: 'RFC 7009 wants the client to say who it is; Salesforce does not ask for it.',
      without: 'Salesforce revokes all the same: whoever holds a token may end it.',
    },
    {
      name: 'client_secret',
      what: 'The consumer secret of the app that revokes.',
      why: 'RFC 7009 wants confidential clients to prove themselves; Salesforce does not ask for it.',
      without: 'Salesforce revokes all the same, so it is better left at home.',
      secret: true,
    },
    {
      name: 'callback',
      what: 'The name of a script function to wrap the answer in (JSONP).',
      why: 'An old way for pages of another site to revoke a token.',
      without: 'The answer comes plain.',
      sources: [revocation],
    },
  ],
)
