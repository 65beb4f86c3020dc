import {
  appPolicies,
  appSettings,
  deduced,
  flowErrors,
  loginRate,
  parkedRequest,
  rfc,
  seenInTraffic,
  uninstalledApps,
  webServerFlow,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { mobileSdk } from './sources.ts'

const topic = 'troubleshooting'
const asking = {
  topic,
  station: 'authorize-request',
  mark: 'seen',
  sources: [seenInTraffic],
} as const
const practised = { ...asking, mark: 'inferred', sources: [deduced] } as const
const onPage = { topic, station: 'consent', mark: 'seen', sources: [seenInTraffic] } as const
const back = { topic, station: 'callback', mark: 'seen', sources: [seenInTraffic] } as const

const beforeLogin = {
  'trouble-unknown-consumer-key': {
    ...asking,
    says: '`invalid_client_id` with `client identifier invalid` means that no app has this consumer key.',
    standard: 'RFC 6749 has no such code; at the token endpoint it says `invalid_client`.',
  },
  'trouble-callback-compared': {
    ...asking,
    says: 'At authorize, `redirect_uri_mismatch` with `redirect_uri must match configuration` means that no registered callback equals the one sent, character for character.',
    sources: [seenInTraffic, webServerFlow],
  },
  'trouble-callback-missing': {
    ...asking,
    says: '`redirect_uri_missing` means that the request names no callback.',
    mark: 'documented',
    sources: [flowErrors, mobileSdk],
    standard: 'RFC 6749 lets a client with one registered callback leave it out.',
  },
  'trouble-scope-unknown': {
    ...asking,
    says: '`invalid_scope` with `the requested scope is not available` means that Salesforce has no scope of this name.',
  },
  'trouble-scope-not-redirected': {
    ...asking,
    says: 'Salesforce tells of `invalid_scope` at its own address and not at the callback.',
    sources: [seenInTraffic, rfc(6749, '4.1.2.1')],
    standard: 'RFC 6749 redirects `invalid_scope` to the client.',
  },
  'trouble-challenge-missing': {
    ...asking,
    says: '`invalid_request` with `missing required code challenge` means that app or org require PKCE.',
    sources: [seenInTraffic, appSettings],
  },
  'trouble-challenge-malformed': {
    ...practised,
    says: 'The practice org says `invalid_request` with `invalid code challenge` when the challenge is not 43 characters of base64url.',
    sources: [rfc(7636, '4.2'), deduced],
  },
  'trouble-response-type': {
    ...practised,
    says: '`unsupported_response_type` with `response type is not supported` means that `response_type` is missing or unknown.',
    sources: [flowErrors, deduced],
  },
  'trouble-not-a-form': {
    ...practised,
    says: 'The practice org says `invalid_request` with `the request body is not form encoded` when JSON arrives.',
    sources: [rfc(6749, '4.1.3'), deduced],
  },
  'trouble-percent-encoding': {
    ...practised,
    says: 'The practice org says `invalid_request` with `a parameter is not percent-encoded correctly` when a bare `%` is in a value.',
    sources: [rfc(6749, 'B'), deduced],
  },
  'trouble-parameter-twice': {
    ...practised,
    says: 'The practice org says `invalid_request` with `a parameter must not be sent more than once`.',
    sources: [rfc(6749, '3.1'), deduced],
  },
  'trouble-invalid-request': {
    ...asking,
    says: '`invalid_request` blames how the request is written, not what it asks for.',
    mark: 'documented',
    sources: [rfc(6749, '4.1.2.1'), rfc(6749, '5.2'), flowErrors],
  },
  'trouble-nonce-required': {
    ...practised,
    station: null,
    says: 'The practice org says `invalid_request` with `nonce is required for an id token` in the User-Agent Flow.',
    sources: [webServerFlow, deduced],
  },
} as const satisfies Record<string, Fact>

const salesforcePage = {
  'trouble-app-not-installed': {
    ...onPage,
    says: '`invalid_client` with `app must be installed into org` means that an app of another org is not installed in this one.',
    sources: [seenInTraffic, uninstalledApps],
  },
  'trouble-scope-not-on-app': {
    ...onPage,
    says: '`invalid_scope` with `the requested scope is not allowed` means that the scope exists but is not selected for the app.',
    sources: [seenInTraffic, appSettings],
  },
  'trouble-approval-error-generic': {
    ...onPage,
    says: '`OAUTH_APPROVAL_ERROR_GENERIC` with `An unexpected error has occurred during authentication. Please try again.` is a catch-all; it was seen with API-only users, among others.',
  },
  'trouble-request-too-old': {
    ...onPage,
    says: 'OAuth error `1800` means that the request grew too old before the user approved.',
    mark: 'documented',
    sources: [parkedRequest],
  },
  'trouble-scope-by-number': {
    ...onPage,
    says: 'Error `1804` with `the requested scope is not allowed` is the older form of `invalid_scope`.',
  },
} as const satisfies Record<string, Fact>

const atCallback = {
  'trouble-user-denied': {
    ...back,
    says: '`access_denied` with `end-user denied authorization` means that the user pressed Deny.',
    sources: [seenInTraffic, rfc(6749, '4.1.2.1')],
  },
  'trouble-app-blocked': {
    ...back,
    says: '`OAUTH_APP_BLOCKED` with `this app is blocked by admin` means that an admin pressed Block under Connected Apps OAuth Usage.',
    sources: [seenInTraffic, uninstalledApps],
  },
  'trouble-user-not-approved': {
    ...back,
    says: '`OAUTH_APP_ACCESS_DENIED` with `user is not admin approved to access this app` means that no profile or permission set of the user is assigned to the app.',
    sources: [seenInTraffic, appPolicies],
  },
  'trouble-eca-absent': {
    ...back,
    says: '`OAUTH_EC_APP_NOT_FOUND` with `External client app is not installed in this org` means that the user’s org does not have the app.',
  },
  'trouble-eca-cross-org': {
    ...back,
    says: '`OAUTH_AUTHORIZATION_BLOCKED` with `Cross-org OAuth flows are not supported for this external client app` means that a local app met a user of another org.',
  },
  'trouble-immediate': {
    ...back,
    says: '`immediate_unsuccessful` means that a page would have been needed, and the request allowed none.',
    mark: 'documented',
    sources: [webServerFlow],
  },
  'trouble-inactive-user-code': {
    ...back,
    says: 'The code `inactive_user` means that the user was deactivated or frozen.',
    mark: 'documented',
    sources: [flowErrors],
  },
  'trouble-inactive-org': {
    ...back,
    says: '`inactive_org` blames the org as a whole and not the user; an older table lists it, and no live answer was found.',
    mark: 'documented',
    sources: [flowErrors],
  },
  'trouble-login-rate': {
    ...back,
    says: '`rate_limit_exceeded` with `login rate exceeded` means more than 3,600 logins of one user in an hour.',
    mark: 'documented',
    sources: [loginRate],
  },
  'trouble-hours-and-addresses': {
    ...back,
    says: '`invalid_grant` at the callback can mean that login hours or IP ranges keep a user out whose password was right.',
    mark: 'documented',
    sources: [flowErrors],
  },
  'trouble-user-agent-off': {
    ...back,
    station: null,
    says: '`oauth_flow_disabled` at the callback is what the practice org says when user-agent flows are blocked.',
    mark: 'inferred',
    sources: [appSettings, deduced],
  },
} as const satisfies Record<string, Fact>

export const authorizeFacts = {
  ...beforeLogin,
  ...salesforcePage,
  ...atCallback,
} as const satisfies Record<string, Fact>
