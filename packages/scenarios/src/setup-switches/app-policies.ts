import {
  appPolicies,
  seenInTraffic,
  sessionPolicies,
  setupPages,
  uninstalledApps,
} from '@flowscope/reference'
import type { SetupSwitch } from '../setup-switch.ts'
import { pageOf } from './page-of.ts'

/** What the administrator of an org decides about an app. */
export const appPolicySwitches: readonly SetupSwitch[] = [
  {
    id: 'app.permittedUsers',
    at: 'app',
    page: pageOf(setupPages.appPolicy, 'Permitted Users'),
    meaning: 'Who decides that a user may use the app.',
    choices: [
      {
        label: 'All users may self-authorize',
        settings: { permittedUsers: 'AllSelfAuthorized' },
        effect: 'Each user is asked, once.',
      },
      {
        label: 'Admin approved users are pre-authorized, Sam’s profile is not assigned',
        settings: { permittedUsers: 'AdminApprovedPreAuthorized', preAuthorizedProfiles: [] },
        effect: 'The web app is called back with OAUTH_APP_ACCESS_DENIED.',
      },
      {
        label: 'Admin approved users are pre-authorized, Sam’s profile is assigned',
        settings: {
          permittedUsers: 'AdminApprovedPreAuthorized',
          preAuthorizedProfiles: ['Standard User'],
        },
        effect: 'Nobody is asked: the login leads straight back.',
      },
    ],
    sources: [appPolicies],
  },
  {
    id: 'app.status',
    at: 'app',
    page: pageOf(setupPages.oauthUsage, 'Block, Install, Uninstall'),
    meaning: 'Whether the app may be used in this org at all.',
    choices: [
      { label: 'In use', settings: { status: 'enabled' }, effect: 'The app works.' },
      {
        label: 'Blocked',
        settings: { status: 'blocked' },
        effect: 'The web app is called back with OAUTH_APP_BLOCKED.',
      },
      {
        label: 'Uninstalled',
        settings: { status: 'uninstalled' },
        effect: 'The web app is told that the app is not installed in this org.',
      },
      {
        label: 'Disabled',
        settings: { status: 'disabled' },
        effect: 'The web app is told that the app is disabled.',
      },
    ],
    sources: [uninstalledApps, seenInTraffic],
  },
  {
    id: 'app.ipRelaxation',
    at: 'app',
    page: pageOf(setupPages.appPolicy, 'IP Relaxation'),
    meaning: 'Whether the login IP ranges of the user’s profile count for this app.',
    choices: [
      {
        label: 'Enforce IP restrictions',
        settings: { ipRelaxation: 'Enforce' },
        effect: 'They count, at the login and at each refresh.',
      },
      {
        label: 'Enforce IP restrictions, but relax for refresh tokens',
        settings: { ipRelaxation: 'Enforce_RelaxRefresh' },
        effect: 'The web app may refresh from anywhere.',
      },
      {
        label: 'Relax IP restrictions for activated devices',
        settings: { ipRelaxation: 'Bypass_2factor' },
        effect: 'Browsers that were verified may log in from anywhere.',
      },
      {
        label: 'Relax IP restrictions',
        settings: { ipRelaxation: 'Bypass' },
        effect: 'The ranges do not count for this app.',
      },
    ],
    sources: [appPolicies],
  },
  {
    id: 'app.refreshTokenPolicy',
    at: 'app',
    page: pageOf(setupPages.appPolicy, 'Refresh Token Policy'),
    meaning: 'When the user has to come back and log in again.',
    choices: [
      {
        label: 'Refresh token is valid until revoked',
        settings: { refreshTokenPolicy: 'Infinite' },
        effect: 'Never, unless somebody revokes it.',
      },
      {
        label: 'Immediately expire refresh token',
        settings: { refreshTokenPolicy: 'Zero' },
        effect: 'With the end of each session: the first refresh is refused.',
      },
      {
        label: 'Expire refresh token if not used for 30 days',
        settings: {
          refreshTokenPolicy: 'SpecificInactivity',
          refreshTokenPeriod: 30,
          refreshTokenUnit: 'DAYS',
        },
        effect: 'After a month in which nobody refreshed.',
      },
      {
        label: 'Expire refresh token after 30 days',
        settings: {
          refreshTokenPolicy: 'SpecificLifetime',
          refreshTokenPeriod: 30,
          refreshTokenUnit: 'DAYS',
        },
        effect: 'Every month, however busy the app is.',
      },
    ],
    sources: [appPolicies],
  },
  {
    id: 'app.sessionTimeoutMinutes',
    at: 'app',
    page: pageOf(setupPages.appPolicy, 'Timeout Value'),
    meaning: 'How long an unused access token stays good; it comes before profile and org.',
    choices: [
      {
        label: 'None',
        settings: { sessionTimeoutMinutes: null },
        effect: 'The profile decides, and without it the org.',
      },
      {
        label: '15 minutes',
        settings: { sessionTimeoutMinutes: 15 },
        effect: 'After a pause of a quarter of an hour the API answers INVALID_SESSION_ID.',
      },
    ],
    sources: [sessionPolicies],
  },
]
