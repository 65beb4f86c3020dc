import { endpoints, identityUrls, rfc, scopeValues, seenInTraffic } from '@flowscope/reference'
import type { Fact } from '../fact.ts'
import { help, webServerFlow } from '../sources.ts'

const cors = help('CORS for OAuth endpoints', 'xcloud.remoteaccess_oauth_endpoints_cors')
const singleAccess = help('single access', 'xcloud.frontdoor_singleaccess')
const postman = { title: 'Salesforce Platform APIs: Postman collection' }
const metadataApi = {
  title: 'Salesforce Metadata API guide',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/',
}
const openIdCore = (section: string, anchor: string) => ({
  title: 'OpenID Connect Core 1.0',
  section,
  url: `https://openid.net/specs/openid-connect-core-1_0.html#${anchor}`,
})

const apart = { topic: 'identity-endpoints', station: null } as const
const afterTokens = { topic: 'identity-endpoints', station: 'api-call' } as const
const inResponse = { topic: 'identity-endpoints', station: 'token-response' } as const

const whoTheUserIs = {
  'identity-openid-opens-userinfo': {
    ...afterTokens,
    says: 'The scope `openid` brings an id_token and lets the access token ask UserInfo.',
    mark: 'documented',
    sources: [scopeValues, openIdCore('5.3', 'UserInfo')],
  },
  'identity-url-is-member-id': {
    ...inResponse,
    says: 'The member `id` of the token response is the identity URL, made of org id and user id.',
    mark: 'documented',
    sources: [identityUrls],
  },
  'identity-url-takes-token': {
    ...afterTokens,
    says: 'The identity URL wants the access token, as Bearer or as parameter `oauth_token`.',
    mark: 'documented',
    sources: [identityUrls],
  },
  'identity-url-format': {
    ...afterTokens,
    says: 'The identity URL answers in JSON or XML; `format` or the header `Accept` chooses.',
    mark: 'documented',
    sources: [identityUrls],
  },
  'identity-url-may-redirect': {
    ...afterTokens,
    says: 'The identity URL may redirect to the right host, and the token must go along.',
    mark: 'documented',
    sources: [identityUrls],
  },
  'identity-asserted-user': {
    ...afterTokens,
    says: '`asserted_user` is true when the token belongs to the very user who is asked about.',
    mark: 'seen',
    sources: [seenInTraffic, identityUrls],
  },
  'identity-refusal-is-403': {
    ...afterTokens,
    says: 'UserInfo and the identity URL refuse a dead token with 403 and the bare text `Bad_OAuth_Token`.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6750, '3')],
    standard: 'RFC 6750 wants 401 with `WWW-Authenticate: Bearer error="invalid_token"`.',
  },
  'identity-custom-permissions': {
    ...afterTokens,
    says: 'The scope `custom_permissions` puts the app’s custom permissions into the identity data.',
    mark: 'documented',
    sources: [scopeValues],
  },
} as const satisfies Record<string, Fact>

const idToken = {
  'identity-sub-is-url': {
    ...inResponse,
    says: 'Salesforce’s `sub` is the whole identity URL of the user.',
    mark: 'documented',
    sources: [postman, openIdCore('2', 'IDToken')],
    standard: 'OpenID Connect treats `sub` as an opaque text of at most 255 characters.',
  },
  'identity-id-token-audience': {
    ...inResponse,
    says: 'The `aud` of an id_token holds the consumer key of the app it was made for.',
    mark: 'documented',
    sources: [metadataApi, openIdCore('3.1.3.7', 'IDTokenValidation')],
  },
  'identity-id-token-signature': {
    ...inResponse,
    says: 'Salesforce signs id_tokens with RS256: its private key signs, a public key checks.',
    mark: 'documented',
    sources: [postman, rfc(7518, '3.3')],
  },
  'identity-id-token-nonce': {
    ...inResponse,
    says: 'The `nonce` of the authorize request comes back as a claim of the id_token.',
    mark: 'documented',
    sources: [webServerFlow, openIdCore('2', 'IDToken')],
  },
  'identity-id-token-for-the-client': {
    ...afterTokens,
    says: 'An id_token tells the client who logged in; API calls carry the access token.',
    mark: 'documented',
    sources: [openIdCore('2', 'IDToken'), rfc(6749, '1.4')],
  },
  'identity-keys-path': {
    ...inResponse,
    says: 'The public keys that check id_tokens are at `/id/keys`, open to everybody.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'identity-several-keys': {
    ...inResponse,
    says: 'Several keys are published at once; the `kid` in the id_token’s header chooses among them.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(7517, '4.5')],
  },
} as const satisfies Record<string, Fact>

const discovery = {
  'identity-discovery-path': {
    ...apart,
    says: 'login.salesforce.com names its OAuth endpoints at `/.well-known/openid-configuration`.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(8414, '3')],
    standard:
      'RFC 8414 puts it at `/.well-known/oauth-authorization-server`: 404 at login, 200 at api.salesforce.com.',
  },
  'identity-discovery-silent-on-pkce': {
    ...apart,
    says: 'Discovery at the login host names no PKCE method, although S256 is accepted.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(8414, '2')],
    standard: 'RFC 8414 reads a missing `code_challenge_methods_supported` as no support for PKCE.',
  },
  'identity-logout-on-my-domain': {
    ...apart,
    says: '`end_session_endpoint` is in the discovery of a My Domain, not of the login host.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'identity-login-page-configuration': {
    ...apart,
    says: '`/.well-known/auth-configuration` tells before the login which sign-on providers an org offers.',
    mark: 'documented',
    sources: [postman, cors],
  },
  'identity-site-path': {
    ...apart,
    says: 'An Experience Cloud site’s path comes before `/services/oauth2` in its OAuth addresses.',
    mark: 'documented',
    sources: [endpoints],
  },
  'identity-headless-on-sites': {
    ...apart,
    says: 'The endpoints of headless identity exist only at Experience Cloud sites.',
    mark: 'documented',
    sources: [endpoints, cors],
  },
} as const satisfies Record<string, Fact>

const introspection = {
  'identity-introspection-tells-state': {
    ...afterTokens,
    says: 'Introspection tells whether a token is active, its scopes, its client and its user.',
    mark: 'documented',
    sources: [postman, rfc(7662, '2.2')],
  },
  'identity-introspection-needs-client': {
    ...afterTokens,
    says: 'Introspection asks the caller for client authentication, and answers 401 without it.',
    mark: 'seen',
    sources: [seenInTraffic, postman, rfc(7662, '2.1')],
  },
  'identity-introspect-all-tokens': {
    ...afterTokens,
    says: 'An app may introspect the tokens of others only with “Introspect All Tokens”.',
    mark: 'documented',
    sources: [metadataApi],
  },
  'identity-introspection-inactive': {
    ...afterTokens,
    says: 'Of a dead or unknown token, introspection says `"active": false` and nothing else.',
    mark: 'inferred',
    sources: [rfc(7662, '2.2')],
  },
  'identity-introspection-token-type': {
    ...afterTokens,
    says: 'In introspection, `token_type` says `access_token`.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(7662, '2.2')],
    standard: 'RFC 7662 means the way of using it, such as `Bearer`.',
  },
} as const satisfies Record<string, Fact>

const browsersAndApps = {
  'identity-cors-open': {
    ...apart,
    says: 'Discovery, login configuration and public keys may be read by pages of any origin.',
    mark: 'documented',
    sources: [cors],
  },
  'identity-cors-userinfo': {
    ...afterTokens,
    says: 'A page may ask UserInfo when its origin is in the org’s CORS allowlist.',
    mark: 'documented',
    sources: [cors],
  },
  'identity-cors-token': {
    ...apart,
    says: 'A page may ask the token endpoint only with its origin allowed, “Enable CORS for OAuth endpoints” ticked, and at the My Domain or site.',
    mark: 'documented',
    sources: [cors],
  },
  'identity-single-access': {
    ...afterTokens,
    says: '`/services/oauth2/singleaccess` trades an access token for a one-time `frontdoor_uri` that opens the UI.',
    mark: 'documented',
    sources: [singleAccess],
  },
  'identity-single-access-scope': {
    ...afterTokens,
    says: 'Single access wants a token with the scope `web`.',
    mark: 'documented',
    sources: [singleAccess, scopeValues],
  },
  'identity-registration-token': {
    ...apart,
    says: 'A program registers apps at `/services/oauth2/register` with an initial access token as Bearer.',
    mark: 'documented',
    sources: [postman, rfc(7591, '3')],
  },
  'identity-registration-scopes': {
    ...apart,
    says: 'The registration answer lists scopes as an array `scopes`.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(7591, '2')],
    standard: 'RFC 7591 uses one text `scope`, separated by spaces.',
  },
} as const satisfies Record<string, Fact>

export const identityEndpoints = {
  ...whoTheUserIs,
  ...idToken,
  ...discovery,
  ...introspection,
  ...browsersAndApps,
} as const satisfies Record<string, Fact>
