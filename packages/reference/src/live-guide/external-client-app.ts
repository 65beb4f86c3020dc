import { appPolicies, appSettings, seenInTraffic } from '../source.ts'
import {
  addressAndScopes,
  rotationNote,
  secretAndPkce,
  settingsSources,
  waitStep,
} from './app-steps.ts'
import { choose, copy, press, tick, type, type GuideStep, type GuideValues } from './guide.ts'

const manager = 'Setup → Apps → External Client Apps → External Client App Manager'

/**
 * Every click that makes an external client app for this web app.
 *
 * @see sheet §9.2 for the way, §9.3 and §9.4 for the labels; labels that are only `seen` come from
 *   manuals of other products, which show the same pages
 */
export function externalClientAppGuide(values: GuideValues): readonly GuideStep[] {
  return [...registering(values), waitStep, ...afterwards(values)]
}

function registering(values: GuideValues): readonly GuideStep[] {
  return [
    {
      id: 'open',
      title: 'Open the External Client App Manager',
      path: manager,
      fields: [press('New External Client App')],
      note: '',
      mark: 'documented',
      sources: [appSettings],
    },
    {
      id: 'basics',
      title: 'Give the app a name',
      path: null,
      fields: [
        type('External Client App Name', values.appName),
        type('Contact Email', values.contactEmail),
        choose('Distribution State', 'Local', 'The app works in this org and nowhere else.'),
      ],
      note: 'A local app knows the users of its own org only.',
      mark: 'seen',
      sources: [seenInTraffic, appSettings],
    },
    {
      id: 'oauth',
      title: 'Switch OAuth on',
      path: null,
      fields: [tick('Enable OAuth', true), ...addressAndScopes(values)],
      note: '',
      mark: 'seen',
      sources: [seenInTraffic, appSettings],
    },
    {
      id: 'security',
      title: 'Decide how the web app proves itself',
      path: null,
      fields: [...secretAndPkce(values)],
      note: rotationNote,
      mark: 'documented',
      sources: settingsSources,
    },
  ]
}

function afterwards(values: GuideValues): readonly GuideStep[] {
  return [
    {
      id: 'key',
      title: values.usesSecret ? 'Copy consumer key and secret' : 'Copy the consumer key',
      path: `${manager} → your app → Settings → OAuth Settings`,
      fields: [press('Consumer Key and Secret'), copy('Consumer Key'), ...secretToCopy(values)],
      note: 'Salesforce first asks for a code that it sends to you.',
      mark: 'documented',
      sources: [appSettings],
    },
    {
      id: 'policies',
      title: 'Look at the policies',
      path: `${manager} → your app → Policies → OAuth Policies`,
      fields: policyFields,
      note: policyNote,
      mark: 'documented',
      sources: [appPolicies],
    },
  ]
}

export const policyFields = [
  choose('Permitted Users', 'All users may self-authorize', 'Each user is asked once to allow.'),
  choose('Refresh Token Policy', 'Refresh token is valid until revoked'),
]

export const policyNote =
  'With “Admin approved users are pre-authorized” only users with a profile or permission set of the app come in, and nobody is asked to allow.'

export function secretToCopy({ usesSecret }: GuideValues) {
  const why = 'It goes into this web app’s memory and nowhere else.'
  return usesSecret ? [copy('Consumer Secret', why)] : []
}
