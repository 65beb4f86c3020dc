import {
  appPolicies,
  deduced,
  deviceActivation,
  flowErrors,
  seenInTraffic,
  sessionPolicies,
  setupPages,
  uninstalledApps,
} from '@flowscope/reference'
import type { SetupSwitch } from '../setup-switch.ts'
import { pageOf } from './page-of.ts'

/** What holds for one user, or for all of a profile. */
export const peopleSwitches: readonly SetupSwitch[] = [
  {
    id: 'profile.loginIpRanges',
    at: 'profile',
    page: pageOf(setupPages.profile, 'Login IP Ranges'),
    meaning: 'Addresses from which users of the profile may log in.',
    choices: [
      { label: 'None', settings: { loginIpRanges: [] }, effect: 'From everywhere.' },
      {
        label: 'The office only',
        settings: { loginIpRanges: [{ start: '192.0.2.0', end: '192.0.2.255' }] },
        effect: 'Elsewhere the login page comes again, and says why.',
      },
    ],
    sources: [appPolicies, flowErrors],
  },
  {
    id: 'profile.loginHours',
    at: 'profile',
    page: pageOf(setupPages.profile, 'Login Hours'),
    meaning: 'Hours in which users of the profile may log in and work.',
    choices: [
      {
        label: 'All day',
        settings: { loginHoursStart: '00:00', loginHoursEnd: '00:00' },
        effect: 'At any hour.',
      },
      {
        label: '22:00 to 06:00',
        settings: { loginHoursStart: '22:00', loginHoursEnd: '06:00' },
        effect: 'By day the login page comes again, and says why.',
      },
    ],
    sources: [flowErrors],
  },
  {
    id: 'profile.sessionTimeoutMinutes',
    at: 'profile',
    page: pageOf(setupPages.profile, 'Session Times Out After'),
    meaning: 'How long an unused access token stays good where the app does not say.',
    choices: [
      { label: 'None', settings: { sessionTimeoutMinutes: null }, effect: 'The org decides.' },
      {
        label: '15 minutes of inactivity',
        settings: { sessionTimeoutMinutes: 15 },
        effect: 'After a pause of a quarter of an hour the API answers INVALID_SESSION_ID.',
      },
    ],
    sources: [sessionPolicies],
  },
  {
    id: 'user.active',
    at: 'user',
    page: pageOf(setupPages.user, 'Active'),
    meaning: 'Whether this person may still use Salesforce.',
    choices: [
      { label: 'On', settings: { active: true }, effect: 'The password opens.' },
      {
        label: 'Off',
        settings: { active: false },
        effect: 'The login page comes again; a refresh is refused with inactive user.',
      },
    ],
    sources: [flowErrors],
  },
  {
    id: 'user.frozen',
    at: 'user',
    page: pageOf(setupPages.user, 'Freeze'),
    meaning: 'The quick way to keep somebody out, before deactivating.',
    choices: [
      { label: 'Not frozen', settings: { frozen: false }, effect: 'The password opens.' },
      { label: 'Frozen', settings: { frozen: true }, effect: 'The login page comes again.' },
    ],
    sources: [deduced],
  },
  {
    id: 'user.verificationCode',
    at: 'user',
    page: { path: 'Setup → Identity → Identity Verification', setting: 'Identity Verification' },
    meaning: 'Whether Salesforce asks for a code on a browser that it does not know.',
    choices: [
      { label: 'Never', settings: { verificationCode: null }, effect: 'The password is enough.' },
      {
        label: 'On unknown browsers',
        settings: { verificationCode: '271828' },
        effect: 'One page more; the web app sees nothing of it.',
      },
    ],
    sources: [deviceActivation, seenInTraffic],
  },
  {
    id: 'user.approveUninstalledConnectedApps',
    at: 'user',
    page: pageOf(setupPages.user, 'Approve Uninstalled Connected Apps'),
    meaning: 'Whether the user may allow a connected app that nobody has installed.',
    choices: [
      {
        label: 'Without the permission',
        settings: { approveUninstalledConnectedApps: false },
        effect: 'Such an app must be installed into the org first.',
      },
      {
        label: 'With the permission',
        settings: { approveUninstalledConnectedApps: true },
        effect: 'The user is asked as for any other app.',
      },
    ],
    sources: [uninstalledApps],
  },
  {
    id: 'user.apiOnly',
    at: 'user',
    page: pageOf(setupPages.user, 'API Only User'),
    meaning: 'Whether the user is a program that never sees a page.',
    choices: [
      { label: 'Off', settings: { apiOnly: false }, effect: 'Pages are shown.' },
      {
        label: 'On',
        settings: { apiOnly: true },
        effect: 'After the login comes an unexpected error instead of the question.',
      },
    ],
    sources: [seenInTraffic],
  },
]
