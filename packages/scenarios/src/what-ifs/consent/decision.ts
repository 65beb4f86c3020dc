import { deduced, flowErrors, rfc, seenInTraffic } from '@flowscope/reference'
import { backToWebApp, onProfile, onUser } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { sentBack } from './sent-back.ts'

const allow = { type: 'fill', step: 'consent' } as const

/** The question is on screen. */
export const decisionWhatIfs = series(
  {
    station: 'consent',
    by: 'user',
    at: 'consent',
    then: backToWebApp,
    sources: [rfc(6749, '4.1.2.1'), seenInTraffic],
  },
  [
    {
      id: 'user-denies',
      title: 'the user presses Deny',
      ask: 'Sam says no. Does the web app get a message?',
      answers: [
        'Yes: access_denied, in its callback.',
        'No: the browser stays at Salesforce.',
        'Yes: a code comes, which the token endpoint refuses.',
      ],
      reason:
        'A no is an answer. A good web app says what will not work now, and lets the user begin again.',
      change: { type: 'fill', step: 'consent', press: 'deny' },
      expect: sentBack('redirect.access_denied.end-user-denied-authorization', 'consent.given'),
    },
    {
      id: 'window-closed-at-consent',
      title: 'the user closes the window instead of deciding',
      ask: 'What is left of the login?',
      answers: [
        'The session at Salesforce; the web app has nothing.',
        'Nothing: closing the window logs out.',
        'An approval, since the user had logged in just for that.',
      ],
      reason:
        'The next try skips the login and comes to the question at once. The web app never hears of this one.',
      sources: [rfc(6749, '4.1.2'), deduced],
      change: { type: 'cancel' },
      then: [],
      expect: {
        status: null,
        ...nothingRefused,
        check: null,
        states: { flow: 'cancelled', accessToken: 'none', salesforceSession: 'loggedIn' },
      },
    },
    {
      id: 'user-deactivated-at-consent',
      by: 'salesforce',
      title: 'the user is deactivated while the question is on screen',
      setting: 'Active',
      ask: 'The session is alive, and Sam presses Allow. Is that enough?',
      answers: [
        'No: the web app is called back with inactive_user.',
        'Yes: who may decide was checked when the page was shown.',
        'No: the login page comes.',
      ],
      reason:
        'What was checked for the page is checked again for the button. Minutes may lie between.',
      sources: [flowErrors, deduced],
      change: onUser({ active: false }),
      then: [allow, ...backToWebApp],
      expect: sentBack('redirect.inactive_user', 'user.inUse'),
    },
    {
      id: 'session-outside-hours',
      by: 'salesforce',
      title: 'the login hours end while the question is on screen',
      setting: 'Login Hours',
      ask: 'Sam logged in in time and presses Allow too late. Does it count?',
      answers: [
        'No: the web app is called back with invalid_grant.',
        'Yes: hours are for logging in.',
        'No: the user is logged out, and the login page comes.',
      ],
      reason: 'Hours hold for a session that is alive, too. The description is not on record.',
      sources: [flowErrors, deduced],
      change: onProfile({ loginHoursStart: '22:00', loginHoursEnd: '06:00' }),
      then: [allow, ...backToWebApp],
      expect: sentBack('redirect.invalid_grant', 'user.inside'),
    },
  ],
)
