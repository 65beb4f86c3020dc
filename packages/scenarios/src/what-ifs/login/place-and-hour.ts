import {
  appPolicies,
  deduced,
  deviceActivation,
  flowErrors,
  seenInTraffic,
} from '@flowscope/reference'
import { onApp, onOrg, onProfile, onUser } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { officeOnly, withVerification } from '../setups.ts'
import { letIn, logIn, notLetIn } from './endings.ts'

/** From where, when, and with which browser the user logs in. */
export const placeAndHourWhatIfs = series(
  {
    station: 'login',
    by: 'salesforce',
    at: 'logIn',
    then: [logIn],
    sources: [flowErrors, deduced],
  },
  [
    {
      id: 'verification-code',
      title: 'Salesforce does not know this browser and asks for a code',
      setting: 'Identity Verification',
      ask: 'After the right password a code from an e-mail is needed. What must the web app do?',
      answers: [
        'Nothing: it all happens at Salesforce.',
        'Ask the user for the code and send it to the token endpoint.',
        'Begin again with prompt=login.',
      ],
      reason:
        'That is the strength of this flow: whatever a login takes, the web app is not part of it. Scripts that fill in passwords fail here.',
      sources: [deviceActivation, seenInTraffic],
      change: onUser({ verificationCode: '271828' }),
      expect: {
        status: 302,
        ...nothingRefused,
        check: 'verification.needed',
        states: { flow: 'authenticating.drafting', accessToken: 'none' },
      },
    },
    {
      id: 'verification-at-trusted-address',
      title: 'a user who needs a code logs in from a trusted network',
      setting: 'Network Access → Trusted IP Ranges',
      ask: 'The browser is unknown, the network is trusted. Is a code asked for?',
      answers: [
        'No: the password is enough from there.',
        'Yes: a browser must be known, whatever its network.',
        'Yes, but only once a day.',
      ],
      reason:
        'A login that works at the office and not at home often has this reason, and no other.',
      sources: [deviceActivation, deduced],
      setup: withVerification,
      change: onOrg({ trustedIpRanges: [{ start: '0.0.0.0', end: '255.255.255.255' }] }),
      expect: letIn,
    },
    {
      id: 'address-outside-ranges',
      title: 'the profile lets users log in from the office only',
      setting: 'Login IP Ranges',
      ask: 'Sam sits in a café. Which page says no?',
      answers: [
        'The login page, after the right password.',
        'The authorize address, before the login.',
        'The token endpoint, since the web app’s address is checked too.',
      ],
      reason:
        'The ranges are those of the user’s profile, so the user must be known first. The app’s policy IP Relaxation can lift them. Salesforce’s words are not on record.',
      sources: [flowErrors, appPolicies, deduced],
      change: onProfile({ loginIpRanges: [{ start: '192.0.2.0', end: '192.0.2.255' }] }),
      expect: notLetIn('login.address'),
    },
    {
      id: 'address-relaxed-by-app',
      title: 'the profile allows the office only, and the app relaxes that',
      setting: 'IP Relaxation: Relax IP restrictions',
      ask: 'Two settings disagree: the profile forbids, the app relaxes. Who wins?',
      answers: [
        'The app, for logins that it asked for.',
        'The profile: an app cannot loosen what it says.',
        'The stricter one, always.',
      ],
      reason:
        'The policy exists for apps whose users are on the road. At the login page itself, without an app, the ranges still count.',
      sources: [appPolicies, deduced],
      setup: officeOnly,
      change: onApp({ ipRelaxation: 'Bypass' }),
      expect: letIn,
    },
    {
      id: 'outside-login-hours',
      title: 'the profile lets users log in at night only',
      setting: 'Login Hours',
      ask: 'It is ten in the morning. Does the page tell the reason?',
      answers: [
        'Yes: who knows the password may know it.',
        'No: it says the same as to a wrong password.',
        'It lets Sam in, but the API is closed.',
      ],
      reason:
        'Hours are checked after the password, so that only its owner hears of them. Our words: Salesforce’s are not on record.',
      change: onProfile({ loginHoursStart: '22:00', loginHoursEnd: '06:00' }),
      expect: notLetIn('login.hours'),
    },
  ],
)
