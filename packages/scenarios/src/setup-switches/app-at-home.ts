import {
  appSettings,
  practiceApp,
  seenInTraffic,
  setupPages,
  uninstalledApps,
} from '@flowscope/reference'
import { settledFrom } from '../what-ifs/setups.ts'
import type { SetupSwitch } from '../setup-switch.ts'
import { pageOf } from './page-of.ts'

/** What kind of app it is, where it is at home, and since when. */
export const appAtHomeSwitches: readonly SetupSwitch[] = [
  {
    id: 'app.kind',
    at: 'app',
    page: { path: 'Setup → Apps → App Manager', setting: 'App Type' },
    meaning: 'The older connected apps are refused in other words than external client apps.',
    choices: [
      {
        label: 'External Client App',
        settings: { kind: 'externalClientApp' },
        effect: 'It works where it is installed and nowhere else.',
      },
      {
        label: 'Connected App, not installed',
        settings: { kind: 'connectedApp', status: 'uninstalled' },
        effect:
          'Without a permission for it users see that the app must be installed into the org.',
      },
    ],
    sources: [uninstalledApps],
  },
  {
    id: 'app.distributionState',
    at: 'app',
    page: pageOf(setupPages.appBasics, 'Distribution State'),
    meaning: 'Whether the app may be used in other orgs than its own.',
    choices: [
      {
        label: 'Local',
        settings: { distributionState: 'Local' },
        effect: 'A user of another org is told that cross-org flows are not supported.',
      },
      {
        label: 'Packaged',
        settings: { distributionState: 'Packaged' },
        effect: 'A user of another org is told that the app is not installed there, until it is.',
      },
    ],
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'app.consumerSecret',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Consumer Key and Secret → Rotate'),
    meaning: 'The secret that Salesforce compares with.',
    choices: [
      {
        label: 'The one that the web app has',
        settings: { consumerSecret: practiceApp.consumerSecret },
        effect: 'Token requests are accepted.',
      },
      {
        label: 'A new one that nobody has told the web app',
        settings: { consumerSecret: 'B'.repeat(64) },
        effect: 'Each token request and each refresh is invalid_client.',
      },
    ],
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'app.knownFrom',
    at: 'app',
    page: {
      path: 'Setup → Apps → External Client Apps → External Client App Manager → New External Client App',
      setting: 'Created',
    },
    meaning: 'A new app takes two to ten minutes to reach every server of Salesforce.',
    choices: [
      { label: 'Long ago', settings: { knownFrom: null }, effect: 'Everybody knows the app.' },
      {
        label: 'A minute ago',
        settings: { knownFrom: settledFrom },
        effect: 'The consumer key is unknown at first.',
      },
    ],
    sources: [seenInTraffic],
  },
]
