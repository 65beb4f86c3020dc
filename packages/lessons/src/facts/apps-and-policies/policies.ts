import { appPolicies, appSettings, seenInTraffic } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import { help } from '../../sources.ts'

const clientCredentials = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)

/** What the administrator decides: the Policies tab. */
export const policies = {
  'self-authorize-by-default': {
    says: 'By default all users may self-authorize: each of them is asked for consent.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'documented',
    sources: [appPolicies],
  },
  'preauthorized-sees-no-consent': {
    says: 'Users whom an administrator pre-authorised see no consent page.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'documented',
    sources: [appPolicies],
  },
  'preauthorized-by-assignment': {
    says: 'With pre-authorisation only users with an assigned profile or permission set may use the app; others get `OAUTH_APP_ACCESS_DENIED`.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'seen',
    sources: [appPolicies, seenInTraffic],
  },
  'run-as-is-a-policy': {
    says: 'The client credentials flow is enabled in an app’s settings, and its Run As user is set in the policies.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [clientCredentials, appSettings],
  },
  'connected-app-policies-elsewhere': {
    says: 'A connected app’s settings are in the App Manager, its policies under Manage Connected Apps.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [appPolicies],
  },
} as const satisfies Record<string, Fact>
