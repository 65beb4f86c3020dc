import {
  appPolicies,
  appSettings,
  deduced,
  flowErrors,
  seenInTraffic,
  uninstalledApps,
} from '@flowscope/reference'
import { send, tokenRefused, wrongClient } from '../back-channel-endings.ts'
import { onApp, onOrg, onUser } from '../moves.ts'
import { series } from '../series.ts'

/** What an administrator saves between consent and token request. */
export const settingsWhatIfs = series(
  {
    station: 'token-request',
    by: 'salesforce',
    at: 'token',
    then: [send('token')],
    sources: [seenInTraffic, appPolicies],
  },
  [
    {
      id: 'secret-changed',
      title: 'the secret is changed in Setup, and not in the web app',
      setting: 'Consumer Key and Secret',
      ask: 'Since a minute ago the app has a new secret. Does the old one still work for codes that were given out before?',
      answers: [
        'No: the secret of now is compared.',
        'Yes: the code remembers the old one.',
        'Yes, for fifteen minutes.',
      ],
      reason:
        'Users get through login and consent as always, and then nothing works. That pattern points to the secret.',
      sources: [appSettings, seenInTraffic],
      change: onApp({ consumerSecret: 'B'.repeat(64) }),
      expect: tokenRefused(wrongClient, 'client.authenticated'),
    },
    {
      id: 'app-disabled-meanwhile',
      title: 'the app is switched off after the user has agreed',
      setting: 'The external client app, or its OAuth plugin: disabled',
      ask: 'The consent is seconds old. Is it worth anything for an app that is off?',
      answers: [
        'No: the token endpoint says that the app is disabled.',
        'Yes: consent was given, so one token comes.',
        'No: it says that the consumer key is unknown.',
      ],
      reason: 'Switches are looked at with each request, so switching off works at once.',
      sources: [seenInTraffic, appSettings],
      change: onApp({ status: 'disabled' }),
      expect: tokenRefused(
        'oauth_flow_disabled.the-external-client-app-or-the-oauth-plugin-is-disabled',
        'client.enabled',
      ),
    },
    {
      id: 'app-blocked-meanwhile',
      title: 'the app is blocked after the user has agreed',
      setting: 'Block, in Connected Apps OAuth Usage',
      ask: 'An administrator blocks the app between consent and token request. What stops?',
      answers: [
        'The trade: no tokens for a blocked app.',
        'Only new logins: this code is honoured.',
        'Only calls: tokens come and open nothing.',
      ],
      reason:
        'Blocking is the emergency switch. It holds for every request that names the app. The code is on record; that it comes here is not.',
      sources: [uninstalledApps, deduced],
      change: onApp({ status: 'blocked' }),
      expect: tokenRefused('app_blocked.this-app-is-blocked-by-admin', 'client.notBlocked'),
    },
    {
      id: 'app-uninstalled-meanwhile',
      title: 'the app is uninstalled after the user has agreed',
      setting: 'Uninstall, in Connected Apps OAuth Usage',
      ask: 'The org no longer has the app. What is the web app told?',
      answers: [
        'That the external client app is not installed in this org.',
        'That the code has expired.',
        'That its consumer key is unknown: invalid_client_id.',
      ],
      reason:
        'An external client app works only where it is installed, whatever a user has allowed.',
      sources: [uninstalledApps, deduced],
      change: onApp({ status: 'uninstalled' }),
      expect: tokenRefused(
        'app_not_found.external-client-app-is-not-installed-in-this-org',
        'holder.appInstalled',
      ),
    },
    {
      id: 'user-deactivated-meanwhile',
      title: 'the user is deactivated after agreeing',
      setting: 'Active, on the user',
      ask: 'The code is fresh and in the web app’s hands. Whose state is looked at when it is traded?',
      answers: [
        'The user’s: somebody who may not log in gets no token.',
        'Nobody’s: the code stands for the login that was.',
        'The web app’s: users no longer matter here.',
      ],
      reason: 'A token acts as its user. Where the user is gone there is nobody to act as.',
      sources: [seenInTraffic, flowErrors],
      change: onUser({ active: false }),
      expect: tokenRefused('invalid_grant.inactive-user', 'holder.userActive'),
    },
    {
      id: 'org-inactive-meanwhile',
      title: 'the whole org is locked',
      setting: 'Company Information → Organization Edition',
      ask: 'The contract has ended. What does the token endpoint say?',
      answers: [
        'inactive_org, a code of Salesforce’s own.',
        'invalid_grant, as always when a user cannot log in.',
        'A page with status 503.',
      ],
      reason:
        'The RFC has no code for it, so Salesforce made one; its words are not on record. Nobody but Salesforce can help.',
      sources: [flowErrors, deduced],
      change: onOrg({ active: false }),
      expect: {
        ...tokenRefused('inactive_org', 'holder.orgActive', 'redirect'),
        text: 'inactive org',
      },
    },
  ],
)
