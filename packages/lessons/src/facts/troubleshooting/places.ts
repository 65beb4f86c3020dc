import {
  appPolicies,
  deduced,
  flowErrors,
  passwordFlowBlocked,
  revocation,
  rfc,
  seenInTraffic,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { loginStatuses, mobileSdk, oauthOneErrors } from './sources.ts'

const apart = { topic: 'troubleshooting', station: null } as const
const logged = { ...apart, mark: 'documented', sources: [loginStatuses] } as const

const whereErrorsSurface = {
  'trouble-before-login-bare-text': {
    topic: 'troubleshooting',
    station: 'authorize-request',
    says: 'What Salesforce refuses before the login stands as bare text at the authorize address; the app hears nothing.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-downloaded-authorize': {
    topic: 'troubleshooting',
    station: 'authorize-request',
    says: 'A browser was seen to download the refusal at the authorize address as a file named `authorize`.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-own-page-after-login': {
    topic: 'troubleshooting',
    station: 'redirect-back',
    says: 'When a grant cannot be built after the login, Salesforce shows its own page `RemoteAccessErrorPage.apexp`.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-redirected-to-callback': {
    topic: 'troubleshooting',
    station: 'callback',
    says: 'The user’s refusal and an admin’s policies come to the callback, as `error` and `error_description`.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '4.1.2.1')],
  },
  'trouble-two-dialects': {
    topic: 'troubleshooting',
    station: 'callback',
    says: 'At the callback, lower case codes tell the user’s decision and upper case `OAUTH_` codes an admin’s policy.',
    mark: 'inferred',
    sources: [seenInTraffic, deduced],
  },
  'trouble-token-errors-are-400': {
    topic: 'troubleshooting',
    station: 'token-response',
    says: 'The token endpoint answers every OAuth error with status 400, bad client credentials included.',
    mark: 'seen',
    sources: [seenInTraffic, flowErrors, rfc(6749, '5.2')],
    standard: 'RFC 6749 wants 401 and `WWW-Authenticate` when a client tried Basic and failed.',
  },
  'trouble-revoke-errors-are-forms': {
    topic: 'troubleshooting',
    station: 'revoke',
    says: 'The body of a revoke error was seen form-encoded, not as JSON.',
    mark: 'seen',
    sources: [seenInTraffic, revocation],
  },
} as const satisfies Record<string, Fact>

const loginHistory = {
  'trouble-history-knows-the-reason': {
    ...apart,
    says: 'Login History names the reason of a refusal where the client gets a general text.',
    mark: 'documented',
    sources: [loginStatuses, passwordFlowBlocked],
  },
  'trouble-history-password-flow': {
    ...apart,
    says: 'For a blocked password flow, Login History says “Username-Password Flow Disabled”.',
    mark: 'documented',
    sources: [passwordFlowBlocked],
  },
  'trouble-history-verifier': {
    ...logged,
    says: 'The status `LOGIN_OAUTH_INVALID_CODE_VERIFIER` reads “Failed: Invalid Code Verifier”.',
  },
  'trouble-history-callback': {
    ...logged,
    says: '“Failed: Invalid Callback URL” is the text of the status `LOGIN_OAUTH_NO_CALLBACK_URL`.',
  },
  'trouble-history-address': {
    ...logged,
    says: '“Failed: IP Address Not Allowed” is the text of the status `LOGIN_OAUTH_INVALID_IP`.',
    sources: [loginStatuses, appPolicies],
  },
  'trouble-history-token-limit': {
    ...logged,
    says: '“Failed: Get Access Token Limit Exceeded” says that a client asked the token endpoint too often.',
  },
  'trouble-history-consumer-key': {
    ...logged,
    says: '“Missing Consumer Key Parameter” is the text of the status `LOGIN_OAUTH_NO_CONSUMER`.',
  },
  'trouble-numbers-of-oauth-one': {
    ...apart,
    says: 'Fault numbers 1701 to 1716 belong to OAuth 1.0a.',
    mark: 'documented',
    sources: [oauthOneErrors],
  },
} as const satisfies Record<string, Fact>

const general = {
  'trouble-server-error': {
    ...apart,
    says: '`server_error` says that the server met a condition it did not expect; it blames no part of the request.',
    mark: 'documented',
    sources: [rfc(6749, '4.1.2.1'), mobileSdk],
  },
  'trouble-no-access': {
    ...apart,
    says: '`NO_ACCESS` is among the codes a working client expects; what it means was not found.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'trouble-unknown-error': {
    topic: 'troubleshooting',
    station: 'token-response',
    says: '`unknown_error` with `retry your request` was seen when an app was used across orgs.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>

export const placeFacts = {
  ...whereErrorsSurface,
  ...loginHistory,
  ...general,
} as const satisfies Record<string, Fact>
