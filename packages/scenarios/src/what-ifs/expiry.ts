import {
  deduced,
  restErrors,
  sessionPolicies,
  type AppSettings,
  type RunSetup,
} from '@flowscope/reference'
import { withOwnApp } from '../own-app.ts'
import { answered, callRefused, send, sessionEnded, sessionOver } from './back-channel-endings.ts'
import { minutesLater, onApp, onOrg, onProfile } from './moves.ts'
import { series } from './series.ts'

const ended = { ...callRefused(401, sessionEnded, 'bearer.alive'), states: sessionOver }
const alive = answered('query.answered')

/** How long an access token lives, and who decides. */
export const expiryWhatIfs = series(
  {
    station: 'expiry',
    by: 'time',
    at: 'expiry',
    then: [send('query')],
    sources: [sessionPolicies],
  },
  [
    {
      id: 'unused-for-two-hours',
      title: 'nobody uses the token for two hours and a minute',
      ask: 'The org’s session timeout is two hours. How does the API tell that they are over?',
      answers: [
        '401 and INVALID_SESSION_ID, in a JSON array.',
        '401 and invalid_token in WWW-Authenticate.',
        '403: the user has to log in again.',
      ],
      reason: 'This is the answer on which a web app refreshes, once, and repeats the call.',
      sources: [sessionPolicies, restErrors],
      change: minutesLater(121),
      expect: ended,
    },
    {
      id: 'used-in-between',
      title: 'the token is used after 90 minutes, and again 90 minutes later',
      ask: 'Three hours after login, on a timeout of two hours. Is the session over?',
      answers: [
        'No: each use starts the two hours anew.',
        'Yes: two hours after login it ends.',
        'No: a session that was used once does not end.',
      ],
      reason:
        'The timeout counts from the last use. A busy integration may go for days without a refresh, and then fail on a quiet morning.',
      change: minutesLater(90),
      then: [send('query'), minutesLater(90), send('query')],
      expect: alive,
    },
    {
      id: 'app-timeout-short',
      by: 'salesforce',
      title: 'the app has a session timeout of 15 minutes',
      setting: 'Timeout Value, in Session Policies of the app',
      ask: 'The org says two hours, the app says 15 minutes. After 16 minutes, which counts?',
      answers: [
        'The app: the session is over.',
        'The org: it is above the app.',
        'The longer of the two.',
      ],
      reason: 'First the app is asked, then the profile, then the org.',
      at: 'token',
      change: onApp({ sessionTimeoutMinutes: 15 }),
      then: [send('token'), minutesLater(16), send('query')],
      expect: ended,
    },
    {
      id: 'profile-timeout-short',
      by: 'salesforce',
      title: 'the user’s profile has a session timeout of 30 minutes',
      setting: 'Session Times Out After, in the profile',
      ask: 'The app has no timeout of its own. Profile says 30 minutes, org says two hours. After 31 minutes?',
      answers: [
        'The profile counts: the session is over.',
        'The org counts: an app’s token is no session of the profile.',
        'Neither: tokens of apps do not time out.',
      ],
      reason:
        'An integration that lasts shorter for one user than for another has met this setting.',
      at: 'token',
      change: onProfile({ sessionTimeoutMinutes: 30 }),
      then: [send('token'), minutesLater(31), send('query')],
      expect: ended,
    },
    {
      id: 'org-timeout-long',
      by: 'salesforce',
      title: 'the org’s session timeout is twelve hours',
      setting: 'Timeout Value, in Session Settings',
      ask: 'Neither app nor profile have a timeout. The administrator raises the org’s before the token is issued. After three hours?',
      answers: [
        'The token still opens the API.',
        'The session is over: tokens of apps end after two hours.',
        'The session is over: the setting counts for browsers.',
      ],
      reason:
        'Where app and profile say nothing the org decides. Sessions that were begun before keep the time that they were given.',
      sources: [sessionPolicies, deduced],
      at: 'token',
      change: onOrg({ sessionTimeoutMinutes: 720 }),
      then: [send('token'), minutesLater(180), send('query')],
      expect: alive,
    },
    {
      id: 'app-timeout-against-org',
      by: 'salesforce',
      title: 'the org says twelve hours, and the app says 15 minutes',
      setting: 'Timeout Value, in Session Settings',
      ask: 'The org has just become generous. After 16 minutes, does it help a token of this app?',
      answers: [
        'No: the app’s own timeout comes first.',
        'Yes: the later change counts.',
        'Yes: the org’s setting is the upper limit of all.',
      ],
      reason: 'The nearest setting counts. A timeout in the app hides what profile and org say.',
      setup: (setup) => withApp(setup, { sessionTimeoutMinutes: 15 }),
      at: 'token',
      change: onOrg({ sessionTimeoutMinutes: 720 }),
      then: [send('token'), minutesLater(16), send('query')],
      expect: ended,
    },
    {
      id: 'jwt-used-in-between',
      title: 'the access token is a JWT, and used after 90 minutes and again 40 minutes later',
      setting: 'Issue JSON Web Token (JWT)-based access tokens',
      ask: 'Using an opaque token renews it. Does using a JWT?',
      answers: [
        'No: its end is written into it, and it has come.',
        'Yes: Salesforce keeps count of each use, as for any token.',
        'Yes: the answer brings a newer JWT.',
      ],
      reason:
        'What is signed cannot be changed. Its exp is the time of issue plus the session timeout.',
      sources: [sessionPolicies, deduced],
      setup: (setup) => withApp(setup, { issueJwtAccessTokens: true }),
      change: minutesLater(90),
      then: [send('query'), minutesLater(40), send('query')],
      expect: ended,
    },
    {
      id: 'logged-out-in-browser',
      by: 'user',
      title: 'the user logs out at Salesforce',
      ask: 'The browser’s session has ended. What can the web app still do?',
      answers: [
        'Everything: its token has nothing to do with that session.',
        'Nothing: logging out ends all sessions of the user.',
        'Refresh, but not call.',
      ],
      reason:
        'The user has left the browser and not the app. To end the app’s access, the grant has to be revoked.',
      sources: [deduced],
      change: send('logOut'),
      expect: answered('query.answered', { extra: 'answered', salesforceSession: 'loggedOut' }),
    },
  ],
)

function withApp(setup: RunSetup, settings: Partial<AppSettings>): RunSetup {
  return withOwnApp(setup, () => settings)
}
