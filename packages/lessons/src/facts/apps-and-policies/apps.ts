import { appSettings, rfc, seenInTraffic, uninstalledApps } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const creatingConnectedApps = {
  title: 'Salesforce Help: creating connected apps',
  url: 'https://help.salesforce.com/s/articleView?id=005228017',
}

/** The two kinds of app, and where they may be used. */
export const apps = {
  'eca-settings-and-policies-apart': {
    says: 'An external client app keeps the developer’s settings apart from the administrator’s policies.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [appSettings],
  },
  'eca-closed-by-default': {
    says: 'An external client app is closed by default.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [appSettings],
  },
  'eca-local-or-packaged': {
    says: 'An external client app is local to one org, or packaged for others with second-generation packaging.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [appSettings],
  },
  'local-eca-refuses-other-orgs': {
    says: 'A local external client app refuses users of other orgs, at the callback, with `OAUTH_AUTHORIZATION_BLOCKED` or `OAUTH_EC_APP_NOT_FOUND`.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'connected-app-creation-off': {
    says: 'Since Spring ’26 no org can create connected apps in Setup unless Salesforce Support switched it on again.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [creatingConnectedApps],
  },
  'connected-app-by-package-only': {
    says: 'Creating connected apps by Metadata API is blocked too; installing a package with one still works.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [creatingConnectedApps],
  },
  'uninstalled-app-needs-permission': {
    says: 'Since September 2025 a user needs “Approve Uninstalled Connected Apps” to authorise an uninstalled connected app.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'documented',
    sources: [uninstalledApps],
  },
  'any-api-client-no-bypass': {
    says: 'Since 8 December 2025 “Use Any API Client” no longer lets a user authorise an uninstalled connected app.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'documented',
    sources: [uninstalledApps],
  },
  'app-blocked-by-admin': {
    says: 'Connected Apps OAuth Usage blocks an app for the whole org; the callback then receives `OAUTH_APP_BLOCKED`.',
    topic: 'apps-and-policies',
    station: 'consent',
    mark: 'seen',
    sources: [seenInTraffic, uninstalledApps],
  },
  'new-app-needs-minutes': {
    says: 'A new or changed app takes two to ten minutes until all of Salesforce knows it.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'consumer-key-is-public': {
    says: 'The consumer key is the `client_id`: it names the app, is public and proves nothing.',
    topic: 'apps-and-policies',
    station: 'register',
    mark: 'documented',
    sources: [rfc(6749, '2.2'), appSettings],
  },
} as const satisfies Record<string, Fact>
