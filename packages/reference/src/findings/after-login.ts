import {
  appPolicies,
  appSettings,
  flowErrors,
  loginRate,
  parkedRequest,
  rfc,
  seenInTraffic,
  uninstalledApps,
  webServerFlow,
} from '../source.ts'
import { diagnose } from './finding.ts'
import { appBasics, appPolicy, appSetting, loginHistory, oauthUsage, user } from './setup-pages.ts'

/** Refusals that Salesforce shows on its own page after the login. */
export const errorPageFindings = diagnose(
  { places: ['errorPage'], sources: [seenInTraffic], mark: 'seen', setup: null },
  [
    {
      code: 'invalid_client',
      description: 'app must be installed into org',
      meaning: 'The app comes from another org and is not installed in this one.',
      causes: [
        'Since September 2025 ordinary users may not approve apps that are not installed.',
        'The user logged in to another org than was meant.',
      ],
      fix: 'Let an admin install the app, or give the user “Approve Uninstalled Connected Apps”.',
      setup: oauthUsage('Install'),
      sources: [seenInTraffic, uninstalledApps],
    },
    {
      code: 'invalid_scope',
      description: 'the requested scope is not allowed',
      meaning: 'The scope exists, but the app may not have it.',
      causes: [
        'The scope is not among those selected for the app.',
        'It was taken off the app, and the web app still asks for it.',
      ],
      fix: 'Select the scope for the app, or stop asking for it.',
      setup: appSetting('Selected OAuth Scopes'),
      sources: [seenInTraffic, appSettings],
    },
    {
      code: 'OAUTH_APPROVAL_ERROR_GENERIC',
      description: 'An unexpected error has occurred during authentication. Please try again.',
      meaning: 'Salesforce could not build the grant and does not say why.',
      causes: [
        'The user has an API-only or integration licence and cannot see the consent page.',
        'The scope `refresh_token` is asked for but not selected for the app.',
        'The app is not installed in the org.',
      ],
      fix: 'Look into Login History for the true reason, then compare the scopes. An API-only user takes a flow without a browser.',
      setup: loginHistory,
    },
    {
      code: '1800',
      meaning: 'The parked request grew old before the user had approved.',
      causes: ['The login page stood open for too long.', 'An old address was opened again.'],
      fix: 'Begin again from the web app.',
      sources: [parkedRequest],
      mark: 'documented',
    },
    {
      code: '1804',
      description: 'the requested scope is not allowed',
      meaning: 'The same as `invalid_scope`, in the older form with a number.',
      causes: ['The scope is not among those selected for the app.'],
      fix: 'Select the scope for the app, or stop asking for it.',
      setup: appSetting('Selected OAuth Scopes'),
    },
  ],
)

/** Refusals that the browser carries back to the web app. */
export const redirectFindings = diagnose(
  { places: ['redirect'], sources: [seenInTraffic], mark: 'seen', setup: null },
  [
    {
      code: 'access_denied',
      description: 'end-user denied authorization',
      places: ['redirect', 'tokenResponse'],
      meaning: 'The user pressed Deny.',
      causes: [
        'The user did not expect the question or did not trust the app.',
        'The app asked for more than it could explain.',
      ],
      fix: 'Accept it, say what will not work, and let the user begin again.',
      sources: [seenInTraffic, rfc(6749, '4.1.2.1')],
    },
    {
      code: 'OAUTH_APP_BLOCKED',
      description: 'this app is blocked by admin',
      meaning: 'An admin of the org has blocked the app.',
      causes: ['The app was found in the usage list and blocked.'],
      fix: 'Ask the admin to unblock it.',
      setup: oauthUsage('Block / Unblock'),
      sources: [seenInTraffic, uninstalledApps],
    },
    {
      code: 'OAUTH_APP_ACCESS_DENIED',
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
      code: 'OAUTH_EC_APP_NOT_FOUND',
      description: 'External client app is not installed in this org',
      meaning: 'The external client app does not exist in the org of this user.',
      causes: [
        'The user logged in to another org through login.salesforce.com.',
        'The app is local to the developer’s org and was never packaged.',
      ],
      fix: 'Use the My Domain of the right org, or package the app and install it there.',
      setup: appBasics('Distribution State'),
    },
    {
      code: 'OAUTH_AUTHORIZATION_BLOCKED',
      description: 'Cross-org OAuth flows are not supported for this external client app',
      meaning: 'A local external client app was used by someone of another org.',
      causes: [
        'The browser still has a session of another org.',
        'The user typed a username of another org.',
      ],
      fix: 'Log out everywhere or use a fresh window; send the browser to the app’s own My Domain.',
      setup: appBasics('Distribution State'),
    },
    {
      code: 'immediate_unsuccessful',
      meaning: 'The app asked for an answer without pages, and a page would have been needed.',
      causes: ['The session has ended.', 'The user has not approved the app yet.'],
      fix: 'Send the browser once more without `immediate`.',
      sources: [webServerFlow],
      mark: 'documented',
    },
    {
      code: 'inactive_user',
      places: ['redirect', 'tokenResponse'],
      meaning: 'The user may no longer log in.',
      causes: ['The user was deactivated or frozen.'],
      fix: 'Activate the user, or connect again as someone else.',
      setup: user('Active'),
      sources: [flowErrors],
      mark: 'documented',
    },
    {
      code: 'inactive_org',
      places: ['redirect', 'tokenResponse'],
      meaning: 'The org is locked, closed or still being made.',
      causes: ['A trial has run out.', 'A sandbox is being refreshed.'],
      fix: 'Open the org in a browser and see what it says.',
      sources: [flowErrors],
      mark: 'documented',
    },
    {
      code: 'rate_limit_exceeded',
      description: 'login rate exceeded',
      places: ['redirect', 'tokenResponse'],
      meaning: 'This user has logged in more than 3,600 times within an hour.',
      causes: ['A program logs in for each call and does not keep its token.'],
      fix: 'Keep the access token and use it until it is refused; wait for the hour to end.',
      setup: loginHistory,
      sources: [loginRate, flowErrors],
      mark: 'documented',
    },
  ],
)
