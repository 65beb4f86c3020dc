import { findingFor, findings } from '@flowscope/reference'
import { expect, test } from 'vitest'

test.each([
  ['invalid_client_id', 'client identifier invalid'],
  ['redirect_uri_mismatch', 'redirect_uri must match configuration'],
  ['invalid_scope', 'the requested scope is not available'],
  ['invalid_request', 'missing required code challenge'],
  ['unsupported_response_type', 'response type is not supported'],
  ['invalid_client', 'app must be installed into org'],
  ['invalid_scope', 'the requested scope is not allowed'],
  [
    'OAUTH_APPROVAL_ERROR_GENERIC',
    'An unexpected error has occurred during authentication. Please try again.',
  ],
  ['1804', 'the requested scope is not allowed'],
  ['access_denied', 'end-user denied authorization'],
  ['OAUTH_APP_BLOCKED', 'this app is blocked by admin'],
  ['OAUTH_APP_ACCESS_DENIED', 'user is not admin approved to access this app'],
  ['OAUTH_EC_APP_NOT_FOUND', 'External client app is not installed in this org'],
  [
    'OAUTH_AUTHORIZATION_BLOCKED',
    'Cross-org OAuth flows are not supported for this external client app',
  ],
  ['rate_limit_exceeded', 'login rate exceeded'],
  ['invalid_grant', 'expired authorization code'],
  ['invalid_grant', 'invalid authorization code'],
  ['invalid_grant', 'authentication failure'],
  ['invalid_grant', 'authentication failure - Invalid Password'],
  ['invalid_grant', 'expired access/refresh token'],
  ['invalid_grant', 'inactive user'],
  ['invalid_grant', 'ip restricted'],
  ['invalid_grant', 'ip restricted or invalid login hours'],
  ['invalid_grant', "user hasn't approved this consumer"],
  ['invalid_grant', 'audience is invalid'],
  ['invalid_grant', 'Audience validation failed'],
  ['invalid_grant', 'invalid assertion'],
  ['invalid_grant', 'invalid code verifier'],
  ['invalid_grant', 'unexpected code verifier'],
  ['invalid_grant', 'no client credentials user enabled'],
  ['invalid_grant', 'client credentials flow not enabled'],
  ['invalid_grant', 'no valid scopes defined'],
  ['invalid_client', 'invalid client credentials'],
  ['unsupported_grant_type', 'grant type not supported'],
  ['invalid_app_access', 'user is not admin approved to access this app'],
  ['app_not_found', 'External client app is not installed in this org'],
  ['oauth_flow_disabled', 'The external client app or the OAuth plugin is disabled.'],
  ['unknown_error', 'retry your request'],
  ['INVALID_SESSION_ID', 'Session expired or invalid'],
  ['INVALID_SESSION_ID', 'This session is not valid for use with the REST API'],
  ['REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
])('explains %s: %s', (code, description) => {
  expect(findingFor(code, description)).toMatchObject({ code, description })
})

test.each([
  'redirect_uri_missing',
  'invalid_request',
  'invalid_scope',
  'invalid_grant',
  'invalid_client',
  '1800',
  'immediate_unsuccessful',
  'inactive_user',
  'inactive_org',
  'invalid_basic_auth_header',
  'invalid_assertion_type',
  'authorization_pending',
  'slow_down',
  'invalid_dpop_proof',
  'use_dpop_nonce',
  'app_attest_failed',
  'NO_ACCESS',
  'server_error',
  'invalid_token',
  'unsupported_token_type',
  'INVALID_SESSION_ID',
  'API_DISABLED_FOR_ORG',
  'INSUFFICIENT_ACCESS',
  'MALFORMED_QUERY',
  'INVALID_FIELD',
  'REQUIRED_FIELD_MISSING',
  'NOT_FOUND',
  'INVALID_TYPE',
  'METHOD_NOT_ALLOWED',
  '403',
  'JSON_PARSER_ERROR',
  'UNSUPPORTED_MEDIA_TYPE',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'STRING_TOO_LONG',
  'STORAGE_LIMIT_EXCEEDED',
  'INVALID_QUERY_LOCATOR',
  'INVALID_QUERY_FILTER_OPERATOR',
  'Bad_OAuth_Token',
  'Missing_OAuth_Token',
])('explains %s by its code alone', (code) => {
  expect(findingFor(code)).toMatchObject({ code })
  expect(findingFor(code)?.description).toBeUndefined()
})

test('falls back to the code in general when the words are new', () => {
  const finding = findingFor('invalid_grant', 'something Salesforce never said before')
  expect(finding?.id).toBe('tokenResponse.invalid_grant')
})

test('reads the words without regard to case and outer spaces', () => {
  expect(findingFor('invalid_grant', ' Expired Authorization Code ')?.id).toBe(
    'tokenResponse.invalid_grant.expired-authorization-code',
  )
})

test('keeps the one finding of a code even when the words differ', () => {
  expect(findingFor('access_denied', 'the user said no')?.code).toBe('access_denied')
})

test('lets the place decide between two findings of one code', () => {
  const generalScope = findingFor('invalid_scope', undefined, 'errorPage')
  expect(generalScope?.id).toBe('authorizeBody.invalid_scope')
  expect(generalScope?.places).toContain('errorPage')
})

test('knows nothing of a code that nobody documented', () => {
  expect(findingFor('teapot')).toBeUndefined()
})

test('gives each finding an id, a cause, a fix and a source, in short calm sentences', () => {
  const ids = findings.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const texts = findings.flatMap(({ meaning, causes, fix }) => [meaning, fix, ...causes])
  expect(texts.filter((text) => text.length > 220 || !/[^!]\.$/.test(text))).toEqual([])
  expect(findings.filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('sends the reader to Setup for a wrong callback URL and to the code for a used-up code', () => {
  expect(findingFor('redirect_uri_mismatch')?.setup).toEqual({
    path: 'Setup → Apps → External Client Apps → External Client App Manager → your app → Settings → OAuth Settings',
    setting: 'Callback URL',
  })
  expect(findingFor('invalid_grant', 'expired authorization code')?.setup).toBeNull()
})
