import {
  appBasics,
  appPolicy,
  appSetting,
  loginHistory,
  oauthUsage,
  profile,
  user,
} from '../../findings/setup-pages.ts'
import {
  appPolicies,
  appSettings,
  deduced,
  flowErrors,
  parkedRequest,
  seenInTraffic,
  uninstalledApps,
} from '../../source.ts'
import { sharedHosts, type CauseRow } from '../cause-row.ts'
import { otherOrg } from './before-login.ts'

const elsewhereOnly: CauseRow = {
  cause: 'The app is local to the org in which it was made, and was never packaged.',
  fix: 'Log in to that org, or package the app and install it in this one.',
  setup: appBasics('Distribution State'),
}

const scopeNotSelected: CauseRow = {
  cause: 'The scope is known to Salesforce, but is not among those selected for the app.',
  fix: 'Select it for the app, or take it off the scopes here.',
  setup: appSetting('Selected OAuth Scopes'),
  sources: [seenInTraffic, appSettings],
}

/** Refused once Salesforce knew the user and so the org, by the id of the finding. */
export const causesAfterLogin: Readonly<Record<string, readonly CauseRow[]>> = {
  'errorPage.invalid_client.app-must-be-installed-into-org': [
    {
      cause: 'The app comes from another org or a package, and nobody has installed it here.',
      fix: 'Let an admin install it, or give the user “Approve Uninstalled Connected Apps”.',
      setup: oauthUsage('Install'),
      first: { app: 'connectedApp' },
      sources: [seenInTraffic, uninstalledApps],
    },
    ...otherOrg,
  ],
  'errorPage.invalid_scope.the-requested-scope-is-not-allowed': [scopeNotSelected],
  'errorPage.1804.the-requested-scope-is-not-allowed': [scopeNotSelected],
  'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again':
    [
      {
        cause: '`refresh_token` is asked for, but is not selected for the app.',
        fix: 'Select “Perform requests at any time” for the app, or take the scope off here.',
        setup: appSetting('Selected OAuth Scopes'),
      },
      {
        cause: 'The user has an API-only or integration licence and cannot approve anything.',
        fix: 'Log in as an ordinary user, or use a flow without a browser for this one.',
        setup: user(null),
      },
      {
        cause: 'The app is not installed in this org.',
        fix: 'Let an admin install it.',
        setup: oauthUsage('Install'),
        first: { app: 'connectedApp', hosts: sharedHosts },
      },
      {
        cause: 'Something failed inside Salesforce; the words are those of any such case.',
        fix: 'Look into Login History, which often names the reason, and try once more.',
        setup: loginHistory,
      },
    ],
  'errorPage.1800': [
    {
      cause: 'The login page stood open for too long.',
      fix: 'Connect again and log in at once.',
      mark: 'documented',
      sources: [parkedRequest],
    },
    {
      cause: 'An old address was opened again, from the history or a bookmark.',
      fix: 'Begin at this page, with Connect.',
      mark: 'documented',
      sources: [parkedRequest],
    },
  ],
  'redirect.access_denied.end-user-denied-authorization': [
    {
      cause: 'Whoever logged in pressed Deny.',
      fix: 'Connect again, and press Allow.',
    },
  ],
  'redirect.OAUTH_APP_BLOCKED.this-app-is-blocked-by-admin': [
    {
      cause: 'An admin of the org has blocked the app.',
      fix: 'Ask the admin to unblock it.',
      setup: oauthUsage('Block / Unblock'),
      sources: [seenInTraffic, uninstalledApps],
    },
    ...otherOrg.map((row) => ({ ...row, mark: 'inferred' as const, sources: [deduced] as const })),
  ],
  'redirect.OAUTH_APP_ACCESS_DENIED.user-is-not-admin-approved-to-access-this-app': [
    {
      cause:
        'Only users whom an admin chose may use the app, and no profile or permission set of this user is among them.',
      fix: 'Assign a permission set of the user to the app.',
      setup: appPolicy('Permitted Users'),
      sources: [seenInTraffic, appPolicies],
    },
    {
      cause: 'Somebody else was logged in in this browser.',
      fix: 'Log out there or use a private window, then connect again.',
      mark: 'inferred',
      sources: [deduced],
    },
  ],
  'redirect.OAUTH_EC_APP_NOT_FOUND.external-client-app-is-not-installed-in-this-org': [
    ...otherOrg,
    elsewhereOnly,
  ],
  'redirect.OAUTH_AUTHORIZATION_BLOCKED.cross-org-oauth-flows-are-not-supported-for-this-external-client-app':
    [...otherOrg, elsewhereOnly],
  'redirect.invalid_grant': [
    {
      cause: 'The address is in none of the login IP ranges of the user’s profile.',
      fix: 'Come from the right network, or relax IP restrictions for the app.',
      setup: appPolicy('IP Relaxation'),
      mark: 'documented',
      sources: [flowErrors],
    },
    {
      cause: 'It is outside the login hours of the user’s profile.',
      fix: 'Come back within the hours, or change them.',
      setup: profile('Login Hours'),
      mark: 'documented',
      sources: [flowErrors],
    },
  ],
}
