import {
  appBasics,
  appPolicy,
  appSetting,
  loginHistory,
  oauthUsage,
  user,
} from '../../findings/setup-pages.ts'
import {
  appPolicies,
  approvals,
  appSettings,
  deduced,
  flowErrors,
  rfc,
  rotation,
  seenInTraffic,
  webServerFlow,
} from '../../source.ts'
import type { CauseRow } from '../cause-row.ts'

const addressNotAllowed: readonly CauseRow[] = [
  {
    cause: 'The profile has login IP ranges, and this computer’s address is in none of them.',
    fix: 'Add the address to the profile’s ranges, or relax the app’s IP policy.',
    setup: appPolicy('IP Relaxation'),
    mark: 'documented',
    sources: [flowErrors, appPolicies],
  },
  {
    cause: 'A VPN or proxy gives this server another address than the browser has.',
    fix: 'Compare the address in Login History with the one you expect.',
    setup: loginHistory,
    mark: 'inferred',
    sources: [deduced],
  },
]

/** Refused at the token endpoint, by the id of the finding. */
export const causesAtTheTokenEndpoint: Readonly<Record<string, readonly CauseRow[]>> = {
  'tokenResponse.invalid_grant.expired-authorization-code': [
    {
      cause: 'The code was traded before: a second token request, or one that was sent twice.',
      fix: 'Connect again. A code is good for one token request.',
    },
    {
      cause: 'More than 15 minutes went by between the callback and the token request.',
      fix: 'Connect again and go on at once.',
      mark: 'documented',
      sources: [webServerFlow],
    },
  ],
  'tokenResponse.invalid_grant.invalid-authorization-code': [
    {
      cause:
        'The code was edited, cut off, or encoded twice: it must end in `==`, not in `%3D%3D`.',
      fix: 'Connect again and send the token request as it was drafted.',
    },
    {
      cause: 'The token request went to another org than the one that gave the code.',
      fix: 'Trade the code at the very host where the user logged in.',
      mark: 'inferred',
      sources: [deduced],
    },
  ],
  'tokenResponse.invalid_grant.invalid-code-verifier': [
    {
      cause: 'Challenge and verifier do not belong together: one of them was edited.',
      fix: 'Connect again and leave both as they were drafted.',
    },
    {
      cause: 'Two tries at once: the code of one was sent with the verifier of the other.',
      fix: 'Close the other window, then connect again.',
      sources: [seenInTraffic, rfc(7636, '4.6')],
    },
  ],
  'tokenResponse.invalid_grant.unexpected-code-verifier': [
    {
      cause: 'The challenge was taken out of the redirect, and the verifier is sent all the same.',
      fix: 'Connect again without the edit.',
    },
  ],
  'tokenResponse.invalid_client.invalid-client-credentials': [
    {
      cause: 'The consumer secret is wrong: of another app, cut off, or with a space at its end.',
      fix: 'Copy key and secret again, both from the same app.',
      setup: appSetting('Consumer Key and Secret'),
      sources: [seenInTraffic, rfc(6749, '5.2')],
    },
    {
      cause: 'The secret was changed in Setup since.',
      fix: 'Forget this run and begin again with the new secret.',
      setup: appSetting('Consumer Key and Secret'),
    },
    {
      cause: 'No secret was sent, and the app requires one.',
      fix: 'Give the secret here, or let the app do without where only PKCE is used.',
      setup: appSetting('Require Secret for Web Server Flow'),
      sources: [seenInTraffic, appSettings],
    },
    {
      cause: 'No secret was sent with the refresh, and the app requires one there.',
      fix: 'Give the secret here, or let the app do without it at a refresh.',
      setup: appSetting('Require Secret for Refresh Token Flow'),
      only: { steps: ['refresh'] },
      mark: 'documented',
      sources: [appSettings],
    },
  ],
  'tokenResponse.invalid_grant.expired-access-refresh-token': [
    {
      cause: 'The refresh token was revoked, by this page, by the user or by an admin.',
      fix: 'Connect again.',
      setup: oauthUsage(null),
      mark: 'documented',
      sources: [flowErrors],
    },
    {
      cause: 'A policy let it end: at once, after a time, or because nobody used it.',
      fix: 'Connect again, and look at the policy.',
      setup: appPolicy('Refresh Token Policy'),
      mark: 'documented',
      sources: [flowErrors, appPolicies],
    },
    {
      cause: 'The app rotates refresh tokens, and an older one was sent once more: that ends all.',
      fix: 'Connect again, and use the newest refresh token only.',
      setup: appSetting('Enable Refresh Token Rotation'),
      mark: 'documented',
      sources: [rotation],
    },
    {
      cause: 'The user approved the app more than five times, and the oldest token had to go.',
      fix: 'Connect again; each rehearsal counts as an approval.',
      mark: 'documented',
      sources: [approvals],
    },
  ],
  'tokenResponse.invalid_grant.inactive-user': [
    {
      cause: 'The user was deactivated or frozen.',
      fix: 'Activate the user, or connect as another one.',
      setup: user('Active'),
    },
  ],
  'tokenResponse.invalid_grant.ip-restricted': addressNotAllowed,
  'tokenResponse.invalid_grant.ip-restricted-or-invalid-login-hours': addressNotAllowed,
  'tokenResponse.app_not_found.external-client-app-is-not-installed-in-this-org': [
    {
      cause: 'The token request went to the My Domain of another org than the app’s.',
      fix: 'Use the My Domain of the org in which the app was made.',
      first: { hosts: ['myDomain', 'sandboxMyDomain'] },
    },
    {
      cause: 'The app was uninstalled in this org.',
      fix: 'Install it again.',
      setup: oauthUsage('Install'),
    },
    {
      cause: 'The app is local to the org in which it was made.',
      fix: 'Log in to that org, or package the app and install it in this one.',
      setup: appBasics('Distribution State'),
    },
  ],
  'tokenResponse.oauth_flow_disabled.the-external-client-app-or-the-oauth-plugin-is-disabled': [
    {
      cause: 'An admin has switched off the app, or OAuth for this app.',
      fix: 'Switch it on again.',
      setup: appPolicy(null),
    },
  ],
  'tokenResponse.unknown_error.retry-your-request': [
    {
      cause: 'A passing fault inside Salesforce.',
      fix: 'Connect again and try once more.',
    },
    {
      cause: 'App and user belong to different orgs.',
      fix: 'Log in with a user of the org in which the app was made.',
      first: { hosts: ['login', 'sandboxLogin'] },
    },
  ],
}
