import { appSettings, deduced, rfc, sessionPolicies } from '@flowscope/reference'
import type { Fact } from '../../fact.ts'

const metadataApi = { title: 'Salesforce Metadata API WSDL v63.0' }

/** How long a session lasts, and who decides. */
export const sessionTimes = {
  'session-app-before-profile': {
    says: 'A session timeout set in the app’s policies comes before those of the profile and of the org.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [sessionPolicies],
    standard: 'RFC 6749 leaves a token’s life to the server.',
  },
  'session-profile-before-org': {
    says: 'Where the app sets no session timeout, that of the user’s profile comes before that of the org.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [sessionPolicies],
  },
  'session-two-hours-by-default': {
    says: 'An org’s session timeout is two hours unless somebody changes it.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [sessionPolicies, metadataApi],
  },
  'session-timeout-range': {
    says: 'The org’s session timeout offers values from fifteen minutes to twenty-four hours.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [metadataApi],
  },
  'session-timer-renewed-by-use': {
    says: 'The timer of an access token counts idle time, and use by API calls renews it.',
    topic: 'sessions',
    station: 'api-call',
    mark: 'documented',
    sources: [sessionPolicies],
    standard: 'RFC 6749 §5.1 tells the life in `expires_in`, counted from the issue.',
  },
  'session-thief-keeps-it-alive': {
    says: 'As use renews the timer, a stolen access token does not end by waiting while the thief goes on using it.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'inferred',
    sources: [deduced, sessionPolicies],
  },
  'session-short-limits-loss': {
    says: 'A short timeout limits how long a lost and unused access token stays dangerous.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [rfc(6819, '5.1.5.3'), sessionPolicies],
  },
  'session-timeout-among-policies': {
    says: 'The session timeout of an external client app stands among its policies, which belong to the administrator.',
    topic: 'sessions',
    station: 'register',
    mark: 'documented',
    sources: [appSettings],
  },
  'session-org-settings-page': {
    says: 'The timeout for the whole org is set on the page Session Settings.',
    topic: 'sessions',
    station: 'expiry',
    mark: 'documented',
    sources: [metadataApi],
  },
  'session-lock-to-address': {
    says: 'Session Settings can lock sessions to the IP address from which they began.',
    topic: 'sessions',
    station: 'api-call',
    mark: 'documented',
    sources: [metadataApi],
  },
} as const satisfies Record<string, Fact>
