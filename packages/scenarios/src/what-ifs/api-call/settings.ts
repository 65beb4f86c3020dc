import {
  deduced,
  restErrors,
  seenInTraffic,
  sessionPolicies,
  uninstalledApps,
} from '@flowscope/reference'
import { answered, callRefused, send, sessionEnded } from '../back-channel-endings.ts'
import { onApp, onOrg, onUser } from '../moves.ts'
import { series } from '../series.ts'

const gone = callRefused(401, sessionEnded, 'bearer.alive', {
  flow: 'sessionRefused',
  accessToken: 'refused',
})

/** What an administrator saves while the web app holds a token. */
export const callSettingsWhatIfs = series(
  {
    station: 'api-call',
    by: 'salesforce',
    at: 'query',
    then: [send('query')],
    sources: [restErrors],
  },
  [
    {
      id: 'api-disabled-for-org',
      title: 'the edition of the org has no API',
      setting: 'API, a feature of the edition',
      ask: 'Login and tokens work. May the app call the API of an org whose edition has none?',
      answers: [
        'No: API_DISABLED_FOR_ORG, with status 403.',
        'Yes: a token with the scope api opens it.',
        'No, and it is a 401: the token is worthless there.',
      ],
      reason:
        'OAuth lets the user in, the edition decides what is inside. Trial and small editions meet this.',
      sources: [restErrors, deduced],
      change: onOrg({ apiEnabled: false }),
      expect: {
        ...callRefused(403, 'API_DISABLED_FOR_ORG', 'api.enabled'),
        text: 'The API is not part of this org’s edition',
      },
    },
    {
      id: 'api-calls-used-up',
      title: 'the org has used up its API calls of the day',
      setting: 'API Requests, Last 24 Hours',
      ask: 'The limit is reached. Which status does the next call get?',
      answers: [
        '403, with REQUEST_LIMIT_EXCEEDED.',
        '429, with Retry-After.',
        '401, as if the session had ended, until midnight.',
      ],
      reason:
        'The 24 hours roll, so waiting helps little by little. Sforce-Limit-Info tells with every answer how many are left.',
      change: onOrg({ dailyApiRequests: 0 }),
      expect: callRefused(403, 'REQUEST_LIMIT_EXCEEDED.totalrequests-limit-exceeded', 'api.limit'),
    },
    {
      id: 'user-frozen-while-connected',
      title: 'the user is frozen while the web app is connected',
      setting: 'Freeze, on the user',
      ask: 'The token was issued before. Does it still open the API?',
      answers: [
        'No: a frozen user’s sessions are over.',
        'Yes, until it expires.',
        'Yes: freezing only stops logins in a browser.',
      ],
      reason: 'A token acts as its user, in the state that the user is in now.',
      sources: [deduced],
      change: onUser({ frozen: true }),
      expect: gone,
    },
    {
      id: 'app-blocked-while-connected',
      title: 'the app is blocked while users are connected',
      setting: 'Block, in Connected Apps OAuth Usage',
      ask: 'What does Block do to tokens that are out already?',
      answers: [
        'They open nothing any more.',
        'Nothing: it stops new authorizations.',
        'They may read and no longer write.',
      ],
      reason:
        'To the web app it looks like an expired session; the refresh then tells what is wrong.',
      sources: [uninstalledApps, deduced],
      change: onApp({ status: 'blocked' }),
      expect: gone,
    },
    {
      id: 'secret-changed-while-connected',
      title: 'the consumer secret is changed while users are connected',
      setting: 'Consumer Key and Secret',
      ask: 'The web app has not learnt the new secret yet. Which of its messages fail at once?',
      answers: [
        'None of the calls: they carry no secret.',
        'All of them: tokens are tied to the secret.',
        'Calls fail, refreshes go on.',
      ],
      reason:
        'The secret is for the token endpoint. So this fault shows hours later, when the first session ends and a refresh is due.',
      sources: [sessionPolicies, seenInTraffic],
      change: onApp({ consumerSecret: 'B'.repeat(64) }),
      expect: answered('query.answered'),
    },
  ],
)
