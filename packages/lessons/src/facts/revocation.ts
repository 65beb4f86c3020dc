import {
  appSettings,
  approvals,
  deduced,
  flowErrors,
  restErrors,
  revocation as revoking,
  rfc,
  seenInTraffic,
  type Source,
} from '@flowscope/reference'
import type { Fact } from '../fact.ts'

const topic = 'revocation'

const helpPage = 'https://help.salesforce.com/s/articleView?id='
const accessRequests: Source = {
  title: 'Salesforce Help: access requests',
  url: `${helpPage}platform.remoteaccess_request.htm`,
}
const corsForOauth: Source = {
  title: 'Salesforce Help: CORS for OAuth endpoints',
  url: `${helpPage}xcloud.remoteaccess_oauth_endpoints_cors.htm`,
}
const revokingPost: Source = {
  title: 'Salesforce developers’ blog: revoking OAuth 2.0 access tokens and refresh tokens',
  url: 'https://developer.salesforce.com/blogs/developer-relations/2011/11/revoking-oauth-2-0-access-tokens-and-refresh-tokens.html',
}
const platformApis: Source = { title: 'Postman collection “Salesforce Platform APIs”' }
const metadataApi: Source = { title: 'Salesforce Metadata API WSDL 63.0' }

export const revocation = {
  'revoked-refresh-token-takes-access-tokens': {
    says: 'Revoking a refresh token ends its access tokens too.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revoking, rfc(7009, '2.1')],
    standard:
      'RFC 7009 §2.1 says that a server that can revoke access tokens should do the same; it does not demand it.',
  },
  'revoked-access-token-goes-alone': {
    says: 'Revoking an access token leaves the refresh token alone, which can fetch another.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revokingPost, rfc(7009, '2.1')],
    standard: 'RFC 7009 §2.1 allows a server to revoke the refresh token along with it.',
  },
  'revoke-asks-for-no-client': {
    says: 'Salesforce’s revocation endpoint asks for no client authentication: whoever holds a token may end it.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revoking],
    standard:
      'RFC 7009 §2.1 has confidential clients authenticate, and the token must be one of theirs.',
  },
  'revoke-takes-one-parameter': {
    says: 'A revocation is a POST to `/services/oauth2/revoke` with the parameter `token`.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revoking, rfc(7009, '2.1')],
  },
  'revoke-by-get-shows-the-token': {
    says: 'Salesforce also takes a revocation by GET, but then the token stands in a URL, which logs and histories keep.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revokingPost, rfc(6750, '5.3')],
    standard: 'RFC 7009 §2.1 asks for a POST; its §2.3 allows GET only for JSONP.',
  },
  'revoking-unknown-token-is-an-error': {
    says: 'The revocation of a token that Salesforce does not know is answered with 400 `invalid_token`.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revoking],
    standard: 'RFC 7009 §2.2 answers 200, as the client has what it wanted: the token is invalid.',
  },
  'users-revoke-in-personal-settings': {
    says: 'Users revoke an app themselves in their personal settings, Advanced User Details, “OAuth Connected Apps”.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [accessRequests],
  },
  'one-approval-more-revokes-one': {
    says: 'An approval beyond the fifth revokes an earlier one without telling the app: the oldest or the least recently used, as Salesforce’s pages disagree.',
    topic,
    station: 'consent',
    mark: 'documented',
    sources: [approvals, accessRequests],
  },
  'consent-page-warns-at-the-limit': {
    says: 'At the limit of five, the consent page lists the tokens that are about to be revoked.',
    topic,
    station: 'consent',
    mark: 'documented',
    sources: [accessRequests],
  },
  'approvals-stand-alone': {
    says: 'Each connection of an app has tokens of its own, so revoking one leaves the others at work.',
    topic,
    station: 'revoke',
    mark: 'inferred',
    sources: [deduced, approvals],
  },
  'revoked-access-token-at-the-api': {
    says: 'The API answers a revoked access token like an expired one: 401 `INVALID_SESSION_ID`, `Session expired or invalid`.',
    topic,
    station: 'expiry',
    mark: 'seen',
    sources: [seenInTraffic, restErrors],
  },
  'revoked-refresh-token-at-the-token-endpoint': {
    says: 'The token endpoint answers a revoked refresh token with 400 `invalid_grant`.',
    topic,
    station: 'refresh',
    mark: 'documented',
    sources: [flowErrors, rfc(6749, '5.2')],
  },
  'deactivation-stops-refresh': {
    says: 'Once a user is deactivated, a refresh in that user’s name is refused with `invalid_grant`.',
    topic,
    station: 'refresh',
    mark: 'documented',
    sources: [flowErrors, seenInTraffic],
  },
  'revocation-is-no-logout': {
    says: 'Revoking an app’s tokens does not end the user’s own Salesforce session in the browser.',
    topic,
    station: 'revoke',
    mark: 'inferred',
    sources: [deduced, revoking],
  },
  'oauth-token-object-lists-approvals': {
    says: 'The object `OauthToken` lists a user’s approvals; its field `DeleteToken` can be sent to the revocation endpoint.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revoking],
  },
  'usage-api-revokes-by-delete': {
    says: 'REST resources under `apps/oauth/usage` list the users and tokens of an app, and DELETE revokes a token.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [platformApis],
  },
  'revoke-from-a-page-needs-cors': {
    says: 'A page may call the revocation endpoint if its origin is in the CORS allowlist, “Enable CORS for OAuth endpoints” is on, and it calls a My Domain or an Experience Cloud site.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [corsForOauth],
  },
  'leaked-secret-is-rotated': {
    says: 'A leaked consumer secret is made worthless by rotating it; revoking tokens leaves the secret as it is.',
    topic,
    station: 'register',
    mark: 'documented',
    sources: [metadataApi, appSettings],
  },
  'self-contained-tokens-outlive-revocation': {
    says: 'A self-contained token can be checked without asking its issuer, so its revocation is noticed only by those who ask.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [rfc(7009, '3')],
  },
  'code-reuse-should-revoke': {
    says: 'RFC 6749 wants the tokens of a code revoked, where possible, when that code comes a second time.',
    topic,
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(6749, '4.1.2')],
  },
  'revoke-by-script-call': {
    says: 'With the parameter `callback` Salesforce answers a revocation with a script that calls this function (JSONP).',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [revokingPost, rfc(7009, '2.3')],
  },
  'mobile-sdk-names-its-reason': {
    says: 'Salesforce’s Mobile SDK tells why it revokes, in the parameter `revoke_reason`.',
    topic,
    station: 'revoke',
    mark: 'seen',
    sources: [seenInTraffic],
    standard: 'RFC 7009 knows no such parameter.',
  },
  'token-type-hint-is-only-a-hint': {
    says: 'In RFC 7009 `token_type_hint` helps the server to search; a wrong hint must not keep it from finding the token.',
    topic,
    station: 'revoke',
    mark: 'documented',
    sources: [rfc(7009, '2.1')],
  },
} as const satisfies Record<string, Fact>
