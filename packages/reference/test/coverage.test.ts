import { entryFor, type Place } from '@flowscope/reference'
import { expect, test } from 'vitest'

/** Names as Salesforce's own messages and the parties of a practice run spell them. */
const onTheWire: Partial<Record<Place, string>> = {
  'authorize.query':
    'response_type client_id redirect_uri scope state display immediate prompt login_hint nonce code_challenge code_challenge_method sso_provider device_id',
  'authorize.body': 'error error_description',
  'hop.query':
    'source display ec startURL retURL apv cshc ucs sid otp error error_description state un resend',
  'login.form':
    'pqs un width height hasRememberUn startURL loginURL loginType useSecure local lt qs locale oauth_token oauth_callback login serverid display username pw rememberUn Login emc vcsrf vpol save',
  'consent.form': 'source confirmationToken allow deny',
  'callback.query': 'code state error error_description',
  'token.form':
    'grant_type code client_id client_secret redirect_uri code_verifier refresh_token scope format client_assertion client_assertion_type assertion assertion_type username password subject_token subject_token_type token_handler',
  'token.json':
    'access_token refresh_token signature scope id_token instance_url id token_type issued_at api_instance_url expires_in sfdc_site_url sfdc_site_id sfdc_community_url sfdc_community_id token_format',
  'token.error': 'error error_description error_uri',
  'revoke.form': 'token revoke_reason callback',
  'revoke.error': 'error error_description',
  'idToken.header': 'kid typ alg',
  'idToken.claim': 'iss sub aud at_hash exp iat nonce',
  'introspect.form': 'token token_type_hint client_id client_secret',
  'introspect.json': 'active scope client_id username sub token_type exp iat nbf',
  'api.query': 'q fields',
  'api.json':
    'totalSize done records nextRecordsUrl records[0].attributes records[0].attributes.type records[0].attributes.url records[0].Id records[0].Name records[0].Industry',
  'api.error': '[0].message [0].errorCode [0].fields',
  'describe.json':
    'encoding maxBatchSize sobjects[0].name sobjects[0].retrieveable sobjects[0].urls.sobject objectDescribe.keyPrefix objectDescribe.createable recentItems name label labelPlural keyPrefix custom createable updateable urls.describe fields[0].name fields[0].referenceTo[0]',
  'limits.json': 'DailyApiRequests.Max DailyApiRequests.Remaining',
  'saved.json': 'id success errors',
  'versions.json': '[0].label [0].url [0].version',
  'identity.query': 'format version oauth_token callback',
  'identity.json':
    'id asserted_user user_id organization_id username nick_name display_name email email_verified first_name last_name timezone photos photos.picture photos.thumbnail addr_street addr_city addr_state addr_country addr_zip mobile_phone mobile_phone_verified is_lightning_login_user status status.created_date status.body urls urls.enterprise active user_type language locale utcOffset last_modified_date is_app_installed custom_attributes custom_permissions',
  'userinfo.json':
    'sub user_id organization_id preferred_username nickname name email email_verified given_name family_name zoneinfo photos photos.picture photos.thumbnail profile picture address address.country is_salesforce_integration_user urls urls.tooling_soap active user_type language locale utcOffset updated_at is_app_installed phone_number phone_number_verified custom_attributes custom_permissions',
  'discovery.json':
    'issuer authorization_endpoint token_endpoint revocation_endpoint userinfo_endpoint jwks_uri registration_endpoint register_endpoint introspection_endpoint scopes_supported response_types_supported subject_types_supported id_token_signing_alg_values_supported display_values_supported token_endpoint_auth_methods_supported claims_supported end_session_endpoint frontchannel_logout_supported frontchannel_logout_session_supported',
  'jwks.json': 'keys keys[0].kty keys[0].n keys[0].e keys[0].alg keys[0].use keys[0].kid',
  'authConfiguration.json':
    'OrgId Url MobileSDK MobileSDK.shareBrowserSessionIOS LoginPage SamlProviders AuthProviders CertificateLogin LoginPageType LoginPageTypeConfigs',
  'request.header':
    'Host Connection User-Agent Accept Accept-Language Referer Origin Cookie Content-Type Content-Length Authorization Upgrade-Insecure-Requests Sec-Fetch-Site Sec-Fetch-Mode Sec-Fetch-User Sec-Fetch-Dest Cache-Control Pragma Sforce-Query-Options',
  'response.header':
    'Date Connection Content-Type Content-Length Location Set-Cookie Vary X-Content-Type-Options X-XSS-Protection X-Robots-Tag Referrer-Policy Strict-Transport-Security Content-Security-Policy Sforce-Limit-Info Access-Control-Allow-Origin Access-Control-Allow-Credentials Access-Control-Allow-Methods Allow Expires Retry-After Cache-Control Pragma X-ReadOnlyMode',
  'request.cookie': 'sid BrowserId rememberUn activatedBrowser flowscope_k3v9',
  'response.cookie': 'sid BrowserId rememberUn activatedBrowser flowscope_k3v9',
  'setCookie.attribute': 'Path Domain HttpOnly Secure SameSite Expires Max-Age',
  'register.json':
    'client_id client_secret registration_access_token registration_client_uri client_id_issued_at client_secret_expires_at token_endpoint_auth_method redirect_uris response_types grant_types contacts client_name scopes',
  'singleAccess.form': 'access_token',
  'singleAccess.json': 'frontdoor_uri',
  'logout.query': 'post_logout_redirect_uri state id_token_hint',
  status: '200 201 204 300 302 303 400 401 403 404 405 413 414 415',
  method: 'GET POST PATCH DELETE OPTIONS',
  httpVersion: 'HTTP/1.1',
  path: '/services/oauth2/authorize /setup/secur/RemoteAccessAuthorizationPage.apexp /setup/secur/RemoteAccessErrorPage.apexp / /_ui/identity/verification/method/EmailVerificationFinishUi/e /secur/frontdoor.jsp /secur/logout.jsp /services/oauth2/token /services/oauth2/revoke /services/oauth2/introspect /services/oauth2/register /services/oauth2/singleaccess /services/auth/idp/oidc/logout /services/oauth2/userinfo /id/keys /id/00D5g0000000001EAA/0055g000000000BAAQ /.well-known/openid-configuration /.well-known/auth-configuration /services/data /services/data/v68.0 /services/data/v68.0/query /services/data/v68.0/sobjects/Account/0015g00000Acme1AAA /services/data/v68.0/limits /services/data/v68.0/sobjects /services/data/v68.0/sobjects/Account /services/data/v68.0/sobjects/Account/describe /services/data/v68.0/sobjects/Account/Code__c/7 /services/apexrest/createAccountRecord /connect /oauth/callback',
}

const spots = Object.entries(onTheWire).flatMap(([place, names]) =>
  names.split(' ').map((name) => [place as Place, name] as const),
)

test('explains every name that the messages of a run are known to carry', () => {
  const unexplained = spots.filter(([place, name]) => entryFor(place, name) === undefined)
  expect(unexplained).toEqual([])
})
