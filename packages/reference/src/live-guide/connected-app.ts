import {
  appPolicies,
  appSettings,
  creatingConnectedApps,
  deduced,
  uninstalledApps,
} from '../source.ts'
import {
  addressAndScopes,
  rotationNote,
  secretAndPkce,
  settingsSources,
  waitStep,
} from './app-steps.ts'
import { policyFields, policyNote, secretToCopy } from './external-client-app.ts'
import { copy, press, type GuideStep, type GuideValues } from './guide.ts'

const app = 'Setup → Apps → App Manager → your app'

/**
 * What is looked at in a connected app that exists already. New ones are off by default: in new orgs
 * since Winter ’26, in all since Spring ’26 (sheet §9.6).
 */
export function connectedAppGuide(values: GuideValues): readonly GuideStep[] {
  return [
    {
      id: 'existing',
      title: 'Take an app that exists',
      path: 'Setup → Apps → App Manager',
      fields: [],
      note: 'Making new connected apps is switched off by default, in Setup as in metadata; Salesforce Support can allow it again. Without an app, make an external client app.',
      mark: 'documented',
      sources: [creatingConnectedApps],
    },
    {
      id: 'oauth',
      title: 'Add the callback URL and the scopes',
      path: app,
      fields: [...addressAndScopes(values)],
      note: 'Leave the callback URLs that are there: other programs use them.',
      mark: 'documented',
      sources: [appSettings],
    },
    {
      id: 'security',
      title: 'Compare how the web app proves itself',
      path: null,
      fields: [...secretAndPkce(values)],
      note: `${rotationNote} What other programs rely on is better left as it is; set this page to it instead.`,
      mark: 'documented',
      sources: settingsSources,
    },
    waitStep,
    {
      id: 'key',
      title: values.usesSecret ? 'Copy consumer key and secret' : 'Copy the consumer key',
      path: app,
      fields: [copy('Consumer Key'), ...secretToCopy(values)],
      note: 'Salesforce first asks for a code that it sends to you.',
      mark: 'inferred',
      sources: [appSettings, deduced],
    },
    {
      id: 'policies',
      title: 'Look at the policies',
      path: 'Setup → Apps → Connected Apps → Manage Connected Apps → your app',
      fields: policyFields,
      note: policyNote,
      mark: 'documented',
      sources: [appPolicies],
    },
    {
      id: 'installed',
      title: 'See that the app is installed',
      path: 'Setup → Apps → Connected Apps → Connected Apps OAuth Usage',
      fields: [press('Install')],
      note: 'Since September 2025 ordinary users may not approve an app that is not installed. Where no Install is offered, it is.',
      mark: 'documented',
      sources: [uninstalledApps],
    },
  ]
}
