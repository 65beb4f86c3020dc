import { appSetting, orgOauthSetting } from '../../findings/setup-pages.ts'
import { appSettings, deduced, endpoints, seenInTraffic } from '../../source.ts'
import { sharedHosts, type CauseRow } from '../cause-row.ts'

const pkce =
  'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows'

/** Refused before anybody could log in, by the id of the finding. */
export const causesBeforeLogin: Readonly<Record<string, readonly CauseRow[]>> = {
  'authorizeBody.invalid_client_id.client-identifier-invalid': [
    {
      cause: 'The app was made or changed a few minutes ago: that takes two to ten to spread.',
      fix: 'Wait ten minutes and check again, without changing anything meanwhile.',
    },
    {
      cause: 'The key was copied with a character missing, or is the key of another app.',
      fix: 'Copy the consumer key once more and paste it whole.',
      setup: appSetting('Consumer Key and Secret'),
    },
    {
      cause: 'The app lives in production, and this is the login of sandboxes.',
      fix: 'Log in at login.salesforce.com or at the production org’s My Domain.',
      only: { hosts: ['sandboxLogin', 'sandboxMyDomain'] },
      first: { hosts: ['sandboxLogin', 'sandboxMyDomain'] },
      mark: 'inferred',
      sources: [endpoints, deduced],
    },
    {
      cause: 'The app lives in a sandbox, and this is the login of production orgs.',
      fix: 'Log in at test.salesforce.com or at the sandbox’s My Domain.',
      only: { hosts: ['login', 'myDomain'] },
      mark: 'inferred',
      sources: [endpoints, deduced],
    },
    {
      cause:
        'The code came from one org, and the token request went to another that lacks the app.',
      fix: 'Trade the code at the very host where the user logged in.',
      only: { steps: ['token', 'refresh'] },
      first: { steps: ['token', 'refresh'] },
      mark: 'inferred',
      sources: [deduced],
    },
    {
      cause: 'The app was deleted.',
      fix: 'Look for it in Setup; if it is gone, make a new one and use its key.',
      setup: appSetting('Consumer Key and Secret'),
    },
  ],
  'authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration': [
    {
      cause: 'The callback URL of this page is not registered at the app.',
      fix: 'Copy the callback URL from here into the app, on a line of its own.',
      setup: appSetting('Callback URL'),
    },
    {
      cause:
        'One character differs: a slash at the end, http for https, the port, a capital letter.',
      fix: 'Replace what is registered by the copy; nothing is tidied up before comparing.',
      setup: appSetting('Callback URL'),
    },
    {
      cause: 'The token request names another callback URL than the authorize request did.',
      fix: 'Send both requests with the same `redirect_uri`; an edit of one must not be forgotten in the other.',
      only: { steps: ['token'] },
      first: { steps: ['token'] },
    },
    {
      cause: 'The callback URL was registered a few minutes ago and has not spread yet.',
      fix: 'Wait ten minutes and check again.',
    },
    {
      cause: 'The key belongs to another app, which has other callback URLs.',
      fix: 'Compare the consumer key with that of the app you look at.',
      setup: appSetting('Consumer Key and Secret'),
      mark: 'inferred',
      sources: [deduced],
    },
  ],
  'authorizeBody.invalid_scope.the-requested-scope-is-not-available': [
    {
      cause: 'A scope is misspelt, or is another provider’s, such as `offline`.',
      fix: 'Compare each scope with the list of Salesforce’s scopes.',
    },
    {
      cause: 'The scopes are separated by commas; they must be separated by spaces.',
      fix: 'Write one space between two scopes.',
    },
  ],
  'authorizeBody.invalid_request.missing-required-code-challenge': [
    {
      cause: 'The app requires PKCE, as new apps of new orgs do since 2026.',
      fix: 'Switch PKCE on here. Switching it off at the app is the weaker way.',
      setup: appSetting(pkce),
      sources: [seenInTraffic, appSettings],
    },
    {
      cause: 'The whole org requires PKCE.',
      fix: 'Switch PKCE on here; the app needs no change then.',
      setup: orgOauthSetting('Require Proof Key for Code Exchange (PKCE)'),
      mark: 'documented',
      sources: [appSettings],
    },
  ],
  'authorizeBody.unsupported_response_type.response-type-is-not-supported': [
    {
      cause: 'The redirect was edited, and `response_type` no longer says `code`.',
      fix: 'Connect again without the edit.',
      mark: 'inferred',
      sources: [deduced],
    },
  ],
}

/** Words of which a shared host makes something else than a My Domain does. */
export const otherOrg: readonly CauseRow[] = [
  {
    cause: 'The browser still has a session of another org, so nobody was asked to log in.',
    fix: 'Log out there or use a private window, then connect again.',
    first: { hosts: ['myDomain', 'sandboxMyDomain', 'experienceSite'] },
  },
  {
    cause: 'The username that was typed belongs to another org.',
    fix: 'Log in with a user of the org in which the app was made, or use its My Domain here.',
    only: { hosts: sharedHosts },
    first: { hosts: sharedHosts },
  },
]
