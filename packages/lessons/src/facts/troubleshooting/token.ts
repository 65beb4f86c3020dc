import {
  appPolicies,
  appSettings,
  deduced,
  flowErrors,
  revocation,
  rfc,
  seenInTraffic,
  uninstalledApps,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { mobileSdk } from './sources.ts'

const topic = 'troubleshooting'
const asking = {
  topic,
  station: 'token-request',
  mark: 'seen',
  sources: [seenInTraffic],
} as const
const practised = { ...asking, mark: 'inferred', sources: [deduced] } as const
const device = { ...practised, station: null } as const
const mobile = { ...device, mark: 'documented' } as const
const revoking = {
  topic,
  station: 'revoke',
  mark: 'documented',
  sources: [revocation],
} as const
const registering = {
  topic,
  station: 'register',
  mark: 'inferred',
  sources: [rfc(7591, '3.2.2'), deduced],
} as const

const clients = {
  'trouble-client-secret-wrong': {
    ...asking,
    says: '`invalid_client` with `invalid client credentials` means that the consumer secret is wrong or missing.',
    sources: [seenInTraffic, rfc(6749, '5.2')],
  },
  'trouble-client-unrecognised': {
    ...asking,
    says: '`invalid_client` says that the server could not make sure which app is calling.',
    mark: 'documented',
    sources: [rfc(6749, '5.2'), flowErrors],
  },
  'trouble-basic-header': {
    ...asking,
    says: '`invalid_basic_auth_header` means that the Basic header is not base64 of key, colon and secret.',
    mark: 'documented',
    sources: [mobileSdk, rfc(7617, '2')],
  },
  'trouble-grant-type': {
    ...asking,
    says: '`unsupported_grant_type` with `grant type not supported` means that `grant_type` is missing or unknown.',
    sources: [seenInTraffic, rfc(6749, '5.2')],
  },
  'trouble-json-has-no-grant-type': {
    ...asking,
    says: 'The token endpoint reads forms; in a JSON body it finds no `grant_type`.',
    mark: 'inferred',
    sources: [rfc(6749, '4.1.3'), deduced],
  },
  'trouble-token-parameter-missing': {
    ...practised,
    says: 'The practice org says `invalid_request` with `a required parameter is missing` when a grant lacks what it trades.',
    sources: [rfc(6749, '5.2'), deduced],
  },
  'trouble-token-post-only': {
    ...practised,
    says: 'The practice org says `invalid_request` with `must use HTTP POST` to a GET at the token endpoint.',
    sources: [rfc(6749, '3.2'), deduced],
  },
} as const satisfies Record<string, Fact>

const apps = {
  'trouble-app-access-at-token': {
    ...asking,
    says: '`invalid_app_access` with `user is not admin approved to access this app` is the policy’s refusal at the token endpoint.',
    sources: [seenInTraffic, appPolicies],
  },
  'trouble-eca-absent-at-token': {
    ...asking,
    says: '`app_not_found` with `External client app is not installed in this org` is the answer of an org without the app.',
  },
  'trouble-eca-disabled': {
    ...asking,
    says: '`oauth_flow_disabled` with `The external client app or the OAuth plugin is disabled.` means that an admin switched the app or its OAuth off.',
  },
  'trouble-app-blocked-at-token': {
    ...practised,
    says: 'In the practice org an app that an admin blocked gets `app_blocked` with `this app is blocked by admin` at the token endpoint.',
    sources: [uninstalledApps, deduced],
  },
} as const satisfies Record<string, Fact>

const devices = {
  'trouble-device-pending': {
    ...device,
    says: '`authorization_pending` is the ordinary answer while the user has not yet decided.',
    mark: 'documented',
    sources: [flowErrors, rfc(8628, '3.5')],
  },
  'trouble-device-slow-down': {
    ...device,
    says: 'By RFC 8628 `slow_down` tells a device to wait five seconds longer between its questions.',
    mark: 'documented',
    sources: [flowErrors, rfc(8628, '3.5')],
  },
  'trouble-device-flow-off': {
    ...device,
    says: 'The practice org says `invalid_request` with `device flow not enabled` while the app’s switch is off.',
    sources: [appSettings, deduced],
  },
  'trouble-device-code-unknown': {
    ...device,
    says: 'The practice org says `invalid_grant` with `invalid device code` when the user code is sent in place of the device code.',
    sources: [rfc(8628, '3.4'), deduced],
  },
  'trouble-device-code-expired': {
    ...device,
    says: 'After ten minutes the practice org says `invalid_grant` with `expired device code`.',
    sources: [flowErrors, deduced],
    standard: 'RFC 8628 has a code of its own for it, `expired_token`.',
  },
} as const satisfies Record<string, Fact>

const proofs = {
  'trouble-dpop-proof': {
    ...mobile,
    says: '`invalid_dpop_proof` means that the proof of holding a key does not fit the request.',
    sources: [rfc(9449, '5'), mobileSdk],
  },
  'trouble-dpop-nonce': {
    ...mobile,
    says: '`use_dpop_nonce` asks for the request once more, with the server’s nonce inside the proof.',
    sources: [rfc(9449, '8'), mobileSdk],
  },
  'trouble-app-attestation': {
    ...mobile,
    says: '`app_attest_failed` means that a mobile app could not prove to be genuine.',
    sources: [mobileSdk],
  },
} as const satisfies Record<string, Fact>

const revokes = {
  'trouble-revoke-unknown-token': {
    ...revoking,
    says: 'At the revocation endpoint 400 with `invalid_token` means that Salesforce knows no such token.',
    sources: [revocation, rfc(7009, '2.2')],
    standard: 'RFC 7009 answers 200, as the client’s wish is fulfilled.',
  },
  'trouble-revoke-token-type': {
    ...revoking,
    says: '`unsupported_token_type` means that a token of this kind cannot be revoked.',
    sources: [revocation, rfc(7009, '2.2.1')],
  },
} as const satisfies Record<string, Fact>

const registrations = {
  'trouble-registration-failed': {
    ...registering,
    says: '`failed_registration` is on Salesforce’s list of codes without a meaning; the practice org refuses every registration with it.',
    sources: [mobileSdk, deduced],
    standard: 'RFC 7591 tells `invalid_redirect_uri` and `invalid_client_metadata` apart.',
  },
  'trouble-registration-token': {
    ...registering,
    says: 'The practice org says `failed_registration` with `invalid initial access token` to an ordinary access token.',
  },
  'trouble-registration-json': {
    ...registering,
    says: 'Registration reads JSON; to a form the practice org says `failed_registration` with `the request body is not a JSON object`.',
    sources: [rfc(7591, '3.1'), deduced],
  },
  'trouble-registration-callbacks': {
    ...registering,
    says: 'The practice org says `failed_registration` with `redirect_uris are missing or not allowed` to plain http on another machine.',
    sources: [appSettings, deduced],
  },
  'trouble-registration-scope': {
    ...registering,
    says: 'The practice org says `failed_registration` with `the requested scope is not allowed` to a scope that the app behind the initial access token lacks.',
  },
  'trouble-registration-limit': {
    ...registering,
    says: '`exceeded_registration_limit` is taken to say that the org holds as many registered apps as it may.',
    sources: [mobileSdk, deduced],
  },
} as const satisfies Record<string, Fact>

export const tokenFacts = {
  ...clients,
  ...apps,
  ...devices,
  ...proofs,
  ...revokes,
  ...registrations,
} as const satisfies Record<string, Fact>
