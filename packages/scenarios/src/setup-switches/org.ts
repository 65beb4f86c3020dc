import {
  deduced,
  deviceActivation,
  flowErrors,
  passwordFlowBlocked,
  restErrors,
  sessionPolicies,
  setupPages,
  webServerFlow,
} from '@flowscope/reference'
import type { SetupSwitch } from '../setup-switch.ts'
import {
  companyInformation,
  networkAccess,
  pageOf,
  passwordPolicies,
  sessionSettings,
} from './page-of.ts'

/** What holds for a whole org. */
export const orgSwitches: readonly SetupSwitch[] = [
  {
    id: 'org.requirePkce',
    at: 'org',
    page: pageOf(
      setupPages.orgOauthSetting,
      'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows',
    ),
    meaning: 'Whether every app of the org needs PKCE, whatever the app says.',
    choices: [
      { label: 'Off', settings: { requirePkce: false }, effect: 'Each app decides.' },
      {
        label: 'On',
        settings: { requirePkce: true },
        effect: 'A request without a challenge is refused before the login.',
      },
    ],
    sources: [webServerFlow, passwordFlowBlocked],
  },
  {
    id: 'org.active',
    at: 'org',
    page: pageOf(companyInformation, 'Organization Edition'),
    meaning: 'Whether the org is open; a trial ends some day.',
    choices: [
      { label: 'Open', settings: { active: true }, effect: 'Users get through.' },
      {
        label: 'Closed',
        settings: { active: false },
        effect: 'After the login the web app is called back with inactive_org.',
      },
    ],
    sources: [flowErrors],
  },
  {
    id: 'org.apiEnabled',
    at: 'org',
    page: pageOf(companyInformation, 'Organization Edition'),
    meaning: 'Whether the edition includes the API.',
    choices: [
      { label: 'With API', settings: { apiEnabled: true }, effect: 'Calls are answered.' },
      {
        label: 'Without API',
        settings: { apiEnabled: false },
        effect: 'Tokens come, and each call is refused with API_DISABLED_FOR_ORG.',
      },
    ],
    sources: [restErrors],
  },
  {
    id: 'org.dailyApiRequests',
    at: 'org',
    page: pageOf(companyInformation, 'API Requests, Last 24 Hours'),
    meaning: 'How many calls the org has in 24 hours, over all apps.',
    choices: [
      {
        label: '15,000',
        settings: { dailyApiRequests: 15_000 },
        effect: 'Enough for this run.',
      },
      {
        label: 'None left',
        settings: { dailyApiRequests: 0 },
        effect: 'The next call is refused with REQUEST_LIMIT_EXCEEDED.',
      },
    ],
    sources: [restErrors],
  },
  {
    id: 'org.sessionTimeoutMinutes',
    at: 'org',
    page: pageOf(sessionSettings, 'Timeout Value'),
    meaning: 'How long an unused access token stays good where app and profile do not say.',
    choices: [
      {
        label: '2 hours of inactivity',
        settings: { sessionTimeoutMinutes: 120 },
        effect: 'After two hours of rest the API answers INVALID_SESSION_ID.',
      },
      {
        label: '15 minutes of inactivity',
        settings: { sessionTimeoutMinutes: 15 },
        effect: 'The same after a quarter of an hour.',
      },
    ],
    sources: [sessionPolicies],
  },
  {
    id: 'org.maximumInvalidLoginAttempts',
    at: 'org',
    page: pageOf(passwordPolicies, 'Maximum invalid login attempts'),
    meaning: 'After how many wrong passwords a user is locked.',
    choices: [
      {
        label: '10',
        settings: { maximumInvalidLoginAttempts: 10 },
        effect: 'Room for some mistakes.',
      },
      {
        label: '3',
        settings: { maximumInvalidLoginAttempts: 3 },
        effect: 'After three the right password does not help either.',
      },
    ],
    sources: [deduced],
  },
  {
    id: 'org.trustedIpRanges',
    at: 'org',
    page: pageOf(networkAccess, 'Trusted IP Ranges'),
    meaning: 'Addresses from which nobody is asked for a verification code.',
    choices: [
      { label: 'None', settings: { trustedIpRanges: [] }, effect: 'Users with a code are asked.' },
      {
        label: 'This machine',
        settings: { trustedIpRanges: [{ start: '127.0.0.0', end: '127.255.255.255' }] },
        effect: 'Nobody here is asked.',
      },
    ],
    sources: [deviceActivation, deduced],
  },
]
