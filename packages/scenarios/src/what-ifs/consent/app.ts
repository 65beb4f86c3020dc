import {
  appPolicies,
  appSettings,
  deduced,
  seenInTraffic,
  uninstalledApps,
} from '@flowscope/reference'
import { refusedAfterLogin } from '../endings.ts'
import { backToWebApp, follow, logInAndOn, onApp } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'
import { sentBack } from './sent-back.ts'

/** What an administrator has done to the app. */
export const appWhatIfs = series(
  {
    station: 'consent',
    by: 'salesforce',
    at: 'logIn',
    then: [...logInAndOn, ...backToWebApp],
    sources: [appPolicies, seenInTraffic],
  },
  [
    {
      id: 'app-blocked',
      title: 'an administrator has blocked the app',
      setting: 'Connected Apps OAuth Usage → Block',
      ask: 'Blocked for everybody in this org: when does it show?',
      answers: [
        'After the login, in the callback of the web app.',
        'Before the login: the consumer key is unknown then.',
        'At the token endpoint.',
      ],
      reason: 'The block is the org’s, and whose org it is shows with the login.',
      sources: [uninstalledApps, seenInTraffic],
      change: onApp({ status: 'blocked' }),
      expect: sentBack('redirect.OAUTH_APP_BLOCKED.this-app-is-blocked-by-admin', 'app.notBlocked'),
    },
    {
      id: 'app-disabled',
      title: 'the app itself is switched off',
      setting: 'The external client app, or its OAuth plugin: disabled',
      ask: 'Not blocked, but disabled: is it told in the same words?',
      answers: [
        'No: it says that app or OAuth plugin is disabled.',
        'Yes: both are OAUTH_APP_BLOCKED.',
        'It is not told: the consumer key is unknown then.',
      ],
      reason: 'These words are those of the token endpoint; what authorize says is not on record.',
      sources: [appSettings, deduced],
      change: onApp({ status: 'disabled' }),
      expect: sentBack(
        'tokenResponse.oauth_flow_disabled.the-external-client-app-or-the-oauth-plugin-is-disabled',
        'app.enabled',
      ),
    },
    {
      id: 'app-uninstalled',
      title: 'an administrator has uninstalled the app',
      setting: 'Connected Apps OAuth Usage → Uninstall',
      ask: 'The app is an external client app. What is the web app told?',
      answers: [
        'That the app is not installed in this org.',
        'That the app is blocked by the administrator.',
        'invalid_client_id, before the login.',
      ],
      reason: 'An external client app works where it is installed and nowhere else.',
      sources: [seenInTraffic, uninstalledApps, deduced],
      change: onApp({ status: 'uninstalled' }),
      expect: sentBack(
        'redirect.OAUTH_EC_APP_NOT_FOUND.external-client-app-is-not-installed-in-this-org',
        'app.installed',
      ),
    },
    {
      id: 'refresh-token-not-on-app',
      title: 'refresh_token is taken off the app, and the web app asks for it',
      setting: 'Selected OAuth Scopes',
      ask: 'A scope that the app lacks is invalid_scope. And when it is refresh_token?',
      answers: [
        'An unexpected error, which names no scope.',
        'invalid_scope, as for any other.',
        'Nothing: the token answer has no refresh token.',
      ],
      reason:
        'The catch-all of Salesforce hides this cause among others. Compare the scopes first when you see it.',
      sources: [seenInTraffic, appSettings],
      change: onApp({ scopes: ['openid', 'id', 'api'] }),
      then: [...logInAndOn, follow],
      expect: {
        status: 200,
        ...said(
          'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again',
        ),
        check: 'scope.allowed',
        states: refusedAfterLogin,
      },
    },
  ],
)
