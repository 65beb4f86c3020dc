import { entriesBehind, findings } from '@flowscope/reference'
import { expect, test } from 'vitest'

test('names the code and where it came from for a code that is too old', () => {
  const id = 'tokenResponse.invalid_grant.expired-authorization-code'
  expect(entriesBehind({ id }).map((entry) => entry.id)).toEqual([
    'token.form.code',
    'callback.query.code',
  ])
})

test('leaves no refusal of the flow’s own requests without a parameter behind it', () => {
  const flow = /^(authorizeBody|tokenResponse|revokeResponse)\./
  const without = findings.filter((each) => flow.test(each.id) && entriesBehind(each).length === 0)
  expect(without.map(({ id }) => id)).toEqual(decidedElsewhere)
})

/** What a policy, the whole form, the clock or a server in trouble decides. */
const decidedElsewhere = [
  'authorizeBody.invalid_request.a-parameter-is-not-percent-encoded-correctly',
  'authorizeBody.invalid_request.a-parameter-must-not-be-sent-more-than-once',
  'authorizeBody.invalid_request',
  'tokenResponse.invalid_request.device-flow-not-enabled',
  'tokenResponse.invalid_grant.invalid-device-code',
  'tokenResponse.invalid_grant.expired-device-code',
  'tokenResponse.invalid_grant.ip-restricted',
  'tokenResponse.invalid_grant.ip-restricted-or-invalid-login-hours',
  'tokenResponse.invalid_app_access.user-is-not-admin-approved-to-access-this-app',
  'tokenResponse.unknown_error.retry-your-request',
  'tokenResponse.authorization_pending',
  'tokenResponse.slow_down',
  'tokenResponse.invalid_dpop_proof',
  'tokenResponse.use_dpop_nonce',
  'tokenResponse.app_attest_failed',
  'tokenResponse.NO_ACCESS',
  'tokenResponse.server_error',
  'tokenResponse.invalid_request.a-required-parameter-is-missing',
  'tokenResponse.invalid_request.an-actor-token-is-not-supported',
  'tokenResponse.exceeded_registration_limit',
]
