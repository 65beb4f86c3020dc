import { appPolicies, flowErrors, help, revocation, rfc, seenInTraffic } from '../source.ts'
import { diagnose } from './finding.ts'
import { appBasics, appPolicy, appSetting } from './setup-pages.ts'

const deviceFlow = rfc(8628, '3.5')
const clientCredentialsFlow = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)

/** Refusals of the token endpoint other than `invalid_grant`. */
export const tokenFindings = diagnose(
  { places: ['tokenResponse'], sources: [seenInTraffic], mark: 'seen', setup: null },
  [
    {
      code: 'invalid_client',
      description: 'invalid client credentials',
      meaning: 'The consumer secret is wrong or missing.',
      causes: [
        'The secret was changed in Setup and not in the web app.',
        'It was copied from another app, or with a space at its end.',
        'It is missing, and the app requires it.',
      ],
      fix: 'Copy key and secret again, both from the same app. Status is 400, where the RFC says 401.',
      setup: appSetting('Consumer Key and Secret'),
      sources: [seenInTraffic, rfc(6749, '5.2')],
    },
    {
      code: 'invalid_client',
      meaning: 'The app could not be recognised.',
      causes: ['Key or secret are wrong.', 'The app is not installed in this org.'],
      fix: 'Copy key and secret again; look whether the app is installed.',
      setup: appSetting('Consumer Key and Secret'),
      sources: [rfc(6749, '5.2'), flowErrors],
      mark: 'documented',
    },
    {
      code: 'unsupported_grant_type',
      description: 'grant type not supported',
      meaning: '`grant_type` is missing or names nothing that Salesforce knows.',
      causes: [
        'The body is JSON, and no field was read from it; it must be a form.',
        'The name is misspelt.',
      ],
      fix: 'Post a form with `grant_type=authorization_code` or `refresh_token`.',
      sources: [seenInTraffic, rfc(6749, '5.2')],
    },
    {
      code: 'invalid_app_access',
      description: 'user is not admin approved to access this app',
      meaning: 'Only users an admin chose may use this app, and this one was not chosen.',
      causes: [
        'Neither the user’s profile nor a permission set of the user is assigned to the app.',
      ],
      fix: 'Assign a permission set of the user to the app, or let all users authorise themselves.',
      setup: appPolicy('Permitted Users'),
      sources: [seenInTraffic, appPolicies],
    },
    {
      code: 'app_not_found',
      description: 'External client app is not installed in this org',
      meaning: 'The external client app does not exist in this org.',
      causes: [
        'The request went to the My Domain of another org.',
        'The app was uninstalled in this org.',
      ],
      fix: 'Call the org where the app lives, or package the app and install it here.',
      setup: appBasics('Distribution State'),
    },
    {
      code: 'oauth_flow_disabled',
      description: 'The external client app or the OAuth plugin is disabled.',
      meaning: 'The app, or OAuth for this app, is switched off.',
      causes: ['An admin has switched it off in the app’s policies.'],
      fix: 'Switch it on again.',
      setup: appPolicy(null),
    },
    {
      code: 'unknown_error',
      description: 'retry your request',
      meaning: 'Something failed inside Salesforce.',
      causes: ['It was seen when an app was used from another org.', 'A passing fault.'],
      fix: 'Try once more; if it stays, check that app and user belong to the same org.',
    },
    {
      code: 'invalid_request',
      description: 'client credentials flow not enabled',
      meaning: 'The app is not allowed to use the client credentials flow.',
      causes: ['The switch is off for the app, as it is by default.'],
      fix: 'Switch the flow on, and choose a user to run as.',
      setup: appSetting('Enable Client Credentials Flow'),
      sources: [seenInTraffic, clientCredentialsFlow],
    },
    {
      code: 'invalid_basic_auth_header',
      meaning: 'The Authorization header is not well-formed Basic.',
      causes: ['Key and secret were not joined by a colon, or not encoded in base64.'],
      fix: 'Send key and secret in the form, or encode `key:secret` in base64.',
      sources: [seenInTraffic, rfc(7617, '2')],
    },
    {
      code: 'invalid_assertion_type',
      meaning: 'SAML assertion flow: the kind of assertion is unknown.',
      causes: ['`assertion_type` is misspelt.'],
      fix: 'Send the URN of the SAML web single sign-on profile.',
      sources: [flowErrors],
      mark: 'documented',
    },
    {
      code: 'authorization_pending',
      meaning: 'Device flow: the user has not answered yet.',
      causes: ['This is the ordinary state while the user types the code.'],
      fix: 'Wait for `interval` seconds and ask again.',
      sources: [flowErrors, deviceFlow],
      mark: 'documented',
    },
    {
      code: 'slow_down',
      meaning: 'Device flow: the client asks too often.',
      causes: ['It waits less than `interval` seconds.'],
      fix: 'Wait five seconds longer each time.',
      sources: [flowErrors, deviceFlow],
      mark: 'documented',
    },
    {
      code: 'invalid_dpop_proof',
      meaning: 'The proof that the client holds its key is not good.',
      causes: ['Key, method or address in the proof do not fit the request.'],
      fix: 'Make a fresh proof for each request.',
      sources: [rfc(9449, '5'), seenInTraffic],
    },
    {
      code: 'use_dpop_nonce',
      meaning: 'The server wants its own nonce inside the proof.',
      causes: ['The first request cannot know it.'],
      fix: 'Take the nonce from the answer and send the request again.',
      sources: [rfc(9449, '8'), seenInTraffic],
    },
    {
      code: 'app_attest_failed',
      meaning: 'A mobile app could not prove that it is genuine.',
      causes: ['The app was changed, or runs where it cannot be attested.'],
      fix: 'Nothing to do in a web app.',
    },
    {
      code: 'NO_ACCESS',
      meaning: 'Access was refused without a reason; clients are known to expect this code.',
      causes: ['Not known.'],
      fix: 'Look into Login History.',
    },
    {
      code: 'server_error',
      meaning: 'Something failed inside Salesforce.',
      causes: ['A passing fault.'],
      fix: 'Wait a little and try again.',
      sources: [rfc(6749, '4.1.2.1')],
      mark: 'documented',
    },
  ],
)

/** Refusals of the revoke endpoint; their body is a form and not JSON. */
export const revokeFindings = diagnose(
  { places: ['revokeResponse'], sources: [revocation], mark: 'documented', setup: null },
  [
    {
      code: 'invalid_token',
      meaning: 'There is no such token, or it has ended already.',
      causes: [
        'It was revoked before, by the app, the user or an admin.',
        'It was cut off, or belongs to another org.',
      ],
      fix: 'Treat the token as ended and forget it. RFC 7009 would answer 200 here.',
      sources: [revocation, rfc(7009, '2.2')],
    },
    {
      code: 'unsupported_token_type',
      meaning: 'A token of this kind cannot be revoked.',
      causes: ['It is an id_token or something else that is no access or refresh token.'],
      fix: 'Revoke the refresh token: it takes its access tokens along.',
      sources: [revocation, rfc(7009, '2.2.1')],
    },
  ],
)
