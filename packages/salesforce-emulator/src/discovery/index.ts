import type { HeaderLine } from '@flowscope/http-message'
import { knownScopes } from '../org/scopes.ts'
import type { Place } from '../org/place.ts'
import { emptyAnswer, jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { publishedKeys } from './published-keys.ts'

/** Open to pages of every origin (sheet §2.1). */
const openToAll: readonly HeaderLine[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Credentials', 'false'],
]

/** @see sheet §10.1: what is missing there is missing here */
export const openidConfigurationEndpoint: Endpoint = ({ place, trail }) => {
  trail.reach('discovery.answered')
  return Promise.resolve(jsonAnswer(metadataOf(place), openToAll))
}

/** The public halves of the keys that sign tokens (sheet §10.2). */
export const keysEndpoint: Endpoint = ({ trail }) => {
  trail.reach('keys.answered')
  const keys = publishedKeys.map(({ kty, n, e, kid }) => ({
    kty,
    n,
    e,
    alg: 'RS256',
    use: 'sig',
    kid,
  }))
  return Promise.resolve(jsonAnswer({ keys }, openToAll))
}

/** How the login page is set up (sheet §10.8). */
export const authConfigurationEndpoint: Endpoint = ({ place, request, trail }) => {
  trail.reach('discovery.answered')
  const headers: readonly HeaderLine[] = [
    ...openToAll,
    ['Access-Control-Allow-Methods', 'GET, POST, OPTIONS'],
  ]
  if (request.method === 'OPTIONS') return Promise.resolve(emptyAnswer(headers))
  return Promise.resolve(jsonAnswer(loginSetupOf(place), headers))
}

function metadataOf(place: Place) {
  const at = (path: string) => `${place.origin}${path}`
  return {
    ...(place.kind === 'myDomain' ? logoutOf(place) : {}),
    issuer: place.origin,
    authorization_endpoint: at('/services/oauth2/authorize'),
    token_endpoint: at('/services/oauth2/token'),
    revocation_endpoint: at('/services/oauth2/revoke'),
    userinfo_endpoint: at('/services/oauth2/userinfo'),
    jwks_uri: at('/id/keys'),
    registration_endpoint: at('/services/oauth2/register'),
    introspection_endpoint: at('/services/oauth2/introspect'),
    scopes_supported: knownScopes,
    response_types_supported: ['code', 'token', 'token id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    display_values_supported: ['page', 'popup', 'touch'],
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'client_secret_basic',
      'private_key_jwt',
    ],
    claims_supported: claims,
  }
}

function logoutOf(place: Place) {
  return {
    end_session_endpoint: `${place.origin}/services/auth/idp/oidc/logout`,
    frontchannel_logout_supported: true,
    frontchannel_logout_session_supported: false,
  }
}

const claims = (
  'active address email email_verified family_name given_name is_app_installed language locale ' +
  'name nickname organization_id phone_number phone_number_verified photos picture ' +
  'preferred_username profile sub updated_at urls user_id user_type zoneinfo'
).split(' ')

function loginSetupOf(place: Place) {
  return {
    OrgId: place.kind === 'myDomain' ? (place.orgs[0]?.longId ?? null) : null,
    Url: place.origin,
    MobileSDK: {
      UseiOSNativeBrowserForAuthentication: false,
      UseAndroidNativeBrowserForAuthentication: false,
      shareBrowserSessionIOS: false,
      shareBrowserSessionAndroid: false,
    },
    LoginPage: {},
    SamlProviders: [],
    AuthProviders: [],
    CertificateLogin: {},
    LoginPageType: 'standard',
    LoginPageTypeConfigs: {},
  }
}
