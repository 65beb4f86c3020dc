import type { Entry } from '../entry.ts'
import { entries } from '../entries/index.ts'
import type { Finding } from './finding.ts'

/** The parameters, headers and fields that decide whether a refusal comes. */
export function entriesBehind({ id }: Pick<Finding, 'id'>): readonly Entry[] {
  return (behind[id] ?? []).map(entryOf)
}

function entryOf(id: string): Entry {
  const entry = entries.find((each) => each.id === id)
  if (!entry) throw new TypeError(`No entry is called ${id}`)
  return entry
}

const code = ['token.form.code', 'callback.query.code']
const challenge = ['authorize.query.code_challenge', 'authorize.query.code_challenge_method']
const askedScope = ['authorize.query.scope']
const client = ['token.form.client_id', 'token.form.client_secret', 'request.header.Authorization']
const assertion = ['token.form.assertion']
const subject = ['token.form.subject_token', 'token.form.subject_token_type']
const user = ['login.form.un']
const password = ['token.form.username', 'token.form.password']
const bearer = ['request.header.Authorization', 'token.json.access_token']
const registration = ['register.json.redirect_uris']

const behind: Readonly<Record<string, readonly string[]>> = {
  'authorizeBody.invalid_client_id.client-identifier-invalid': ['authorize.query.client_id'],
  'authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration': [
    'authorize.query.redirect_uri',
  ],
  'authorizeBody.redirect_uri_missing': ['authorize.query.redirect_uri'],
  'authorizeBody.invalid_scope.the-requested-scope-is-not-available': askedScope,
  'authorizeBody.invalid_scope': askedScope,
  'authorizeBody.invalid_request.missing-required-code-challenge': challenge,
  'authorizeBody.invalid_request.invalid-code-challenge': challenge,
  'authorizeBody.unsupported_response_type.response-type-is-not-supported': [
    'authorize.query.response_type',
  ],
  'authorizeBody.invalid_request.the-request-body-is-not-form-encoded': [
    'request.header.Content-Type',
  ],
  'authorizeBody.invalid_request.nonce-is-required-for-an-id-token': ['authorize.query.nonce'],
  'redirect.oauth_flow_disabled': ['authorize.query.response_type'],
  'errorPage.invalid_client.app-must-be-installed-into-org': ['authorize.query.client_id'],
  'errorPage.invalid_scope.the-requested-scope-is-not-allowed': askedScope,
  'errorPage.1800': ['hop.query.source'],
  'errorPage.1804.the-requested-scope-is-not-allowed': askedScope,
  'redirect.access_denied.end-user-denied-authorization': ['consent.form.deny'],
  'redirect.OAUTH_APP_BLOCKED.this-app-is-blocked-by-admin': ['authorize.query.client_id'],
  'redirect.OAUTH_EC_APP_NOT_FOUND.external-client-app-is-not-installed-in-this-org': [
    'authorize.query.client_id',
  ],
  'redirect.immediate_unsuccessful': ['authorize.query.immediate', 'authorize.query.prompt'],
  'redirect.inactive_user': user,
  'redirect.rate_limit_exceeded.login-rate-exceeded': user,
  'tokenResponse.invalid_grant': [...code, 'token.form.refresh_token'],
  'tokenResponse.invalid_grant.expired-authorization-code': code,
  'tokenResponse.invalid_grant.invalid-authorization-code': code,
  'tokenResponse.invalid_grant.authentication-failure': password,
  'tokenResponse.invalid_grant.authentication-failure-invalid-password': password,
  'tokenResponse.invalid_grant.expired-access-refresh-token': ['token.form.refresh_token'],
  'tokenResponse.invalid_grant.user-hasn-t-approved-this-consumer': assertion,
  'tokenResponse.invalid_grant.audience-is-invalid': assertion,
  'tokenResponse.invalid_grant.audience-validation-failed': assertion,
  'tokenResponse.invalid_grant.invalid-assertion': assertion,
  'tokenResponse.invalid_grant.invalid-code-verifier': ['token.form.code_verifier', ...challenge],
  'tokenResponse.invalid_grant.unexpected-code-verifier': [
    'token.form.code_verifier',
    ...challenge,
  ],
  'tokenResponse.invalid_grant.no-client-credentials-user-enabled': ['token.form.grant_type'],
  'tokenResponse.invalid_grant.client-credentials-flow-not-enabled': ['token.form.grant_type'],
  'tokenResponse.invalid_grant.no-valid-scopes-defined': ['token.form.scope'],
  'tokenResponse.invalid_client.invalid-client-credentials': client,
  'tokenResponse.invalid_client': client,
  'tokenResponse.app_not_found.external-client-app-is-not-installed-in-this-org': [
    'token.form.client_id',
  ],
  'tokenResponse.app_blocked.this-app-is-blocked-by-admin': ['token.form.client_id'],
  'tokenResponse.oauth_flow_disabled.the-external-client-app-or-the-oauth-plugin-is-disabled': [
    'token.form.client_id',
  ],
  'tokenResponse.invalid_grant.inactive-user': ['token.form.refresh_token', 'token.form.username'],
  'tokenResponse.unsupported_grant_type.grant-type-not-supported': ['token.form.grant_type'],
  'tokenResponse.invalid_request.client-credentials-flow-not-enabled': ['token.form.grant_type'],
  'tokenResponse.invalid_basic_auth_header': ['request.header.Authorization'],
  'tokenResponse.invalid_assertion_type': ['token.form.assertion_type'],
  'tokenResponse.invalid_request.must-use-http-post': ['method.POST'],
  'tokenResponse.bad_jti_claim.this-jti-was-used-before': assertion,
  'tokenResponse.invalid_request.client-credentials-need-the-my-domain-of-the-org': [
    'request.header.Host',
  ],
  'tokenResponse.invalid_request.token-exchange-needs-the-my-domain-of-the-org': [
    'request.header.Host',
  ],
  'tokenResponse.invalid_grant.token-exchange-flow-not-enabled': ['token.form.grant_type'],
  'tokenResponse.invalid_request.the-subject-token-is-too-long': subject,
  'tokenResponse.invalid_request.the-subject-token-type-is-not-supported': subject,
  'tokenResponse.invalid_grant.the-subject-token-was-not-accepted': subject,
  'tokenResponse.invalid_scope.the-requested-scope-is-not-allowed': ['token.form.scope'],
  'tokenResponse.invalid_assertion_type.the-assertion-type-is-not-supported': [
    'token.form.assertion_type',
  ],
  'apiResponse.INVALID_SESSION_ID.session-expired-or-invalid': bearer,
  'apiResponse.INVALID_SESSION_ID.this-session-is-not-valid-for-use-with-the-rest-api': [
    ...bearer,
    'authorize.query.scope',
  ],
  'apiResponse.INVALID_SESSION_ID': bearer,
  'apiResponse.REQUEST_LIMIT_EXCEEDED.totalrequests-limit-exceeded': [
    'response.header.Sforce-Limit-Info',
  ],
  'apiResponse.MALFORMED_QUERY': ['api.query.q'],
  'apiResponse.INVALID_FIELD': ['api.query.q'],
  'apiResponse.INVALID_QUERY_LOCATOR': ['api.json.nextRecordsUrl'],
  'apiResponse.INVALID_QUERY_FILTER_OPERATOR': ['api.query.q'],
  'apiResponse.Bad_OAuth_Token': bearer,
  'apiResponse.Missing_OAuth_Token': bearer,
  'apiResponse.403': ['request.header.Origin', 'response.header.Access-Control-Allow-Origin'],
  'apiResponse.UNSUPPORTED_MEDIA_TYPE': ['request.header.Content-Type'],
  'tokenResponse.failed_registration': registration,
  'tokenResponse.failed_registration.invalid-initial-access-token': [
    'request.header.Authorization',
  ],
  'tokenResponse.failed_registration.the-request-body-is-not-a-json-object': [
    'request.header.Content-Type',
  ],
  'tokenResponse.failed_registration.redirect-uris-are-missing-or-not-allowed': registration,
  'tokenResponse.failed_registration.the-requested-scope-is-not-allowed': ['register.json.scopes'],
  'revokeResponse.invalid_token': ['revoke.form.token'],
  'revokeResponse.unsupported_token_type': ['revoke.form.token', 'revoke.form.token_type_hint'],
}
