import { restErrors, rfc, rotation } from '@flowscope/reference'
import { withOwnApp } from '../own-app.ts'
import {
  callRefused,
  faults,
  nothingCame,
  refreshRefused,
  send,
  sessionOver,
  unavailable,
} from './back-channel-endings.ts'
import { connected } from './endings.ts'
import { series } from './series.ts'

/** What happens on the way to a message that needs tokens. */
export const laterNetworkWhatIfs = series(
  { station: 'api-call', by: 'network', at: 'query', then: [], sources: [restErrors] },
  [
    {
      id: 'call-503',
      station: 'api-call',
      at: 'query',
      title: 'the API is down for a moment',
      ask: 'A call is answered with 503. Does the web app refresh?',
      answers: [
        'No: the token is not to blame.',
        'Yes: a new token leads to another server.',
        'No: it connects again, to be safe.',
      ],
      reason: 'Refresh on INVALID_SESSION_ID only. On a 5xx wait a little and repeat the call.',
      sources: [rfc(9110, '15.6.4')],
      change: faults({ fault: 'serverError', route: 'query', status: 503 }),
      then: [send('query')],
      expect: { ...unavailable, states: { ...connected, flow: 'refused' } },
    },
    {
      id: 'call-cut',
      station: 'api-call',
      at: 'query',
      title: 'the connection is cut during a call',
      ask: 'No answer to a query. Is it safe to send it again?',
      answers: [
        'Yes: a query changes nothing.',
        'No: it would count as a second login.',
        'Yes: every call may be sent a second time.',
      ],
      reason: 'Repeat what only reads. Where something is created, look first whether it is there.',
      sources: [rfc(9110, '9.2.2')],
      change: faults({ fault: 'cut', route: 'query' }),
      then: [send('query')],
      expect: { ...nothingCame, states: { ...connected, flow: 'refused' } },
    },
    {
      id: 'call-rate-limited',
      station: 'api-call',
      at: 'query',
      title: 'other programs of the org use up the calls',
      ask: 'This web app makes three calls a day. Can it hit the limit?',
      answers: [
        'Yes: the limit is the org’s, shared by all.',
        'No: each app has calls of its own, set by the org.',
        'Yes, once its own three are used up.',
      ],
      reason:
        'Who is refused is not who was greedy. Company Information in Setup shows what the org has used.',
      sources: [restErrors],
      change: faults({ fault: 'rateLimit', route: 'query' }),
      then: [send('query')],
      expect: callRefused(
        403,
        'REQUEST_LIMIT_EXCEEDED.totalrequests-limit-exceeded',
        'fault.injected',
      ),
    },
    {
      id: 'refresh-cut',
      station: 'refresh',
      at: 'refresh',
      title: 'the connection is cut during a refresh, and rotation is on',
      ask: 'With rotation an answer that is lost may have held the new refresh token. What can the web app do?',
      answers: [
        'Try once more with the old one, then ask the user.',
        'Wait: Salesforce sends the answer again.',
        'Use the access token: it was renewed in any case.',
      ],
      reason:
        'Had Salesforce rotated before the cut, the second try would end the grant, and the user has to connect again.',
      sources: [rotation],
      setup: (setup) => withOwnApp(setup, () => ({ refreshTokenRotation: true })),
      change: faults({ fault: 'cut', route: 'token' }),
      then: [send('refresh')],
      expect: { ...nothingCame, states: { ...sessionOver, flow: 'refused' } },
    },
    {
      id: 'refresh-503',
      station: 'refresh',
      at: 'refresh',
      title: 'the token endpoint is down during a refresh',
      ask: 'A refresh is answered with 503. Is the grant over?',
      answers: [
        'No: only invalid_grant says that.',
        'Yes: a refresh that fails ends the grant.',
        'No: a refresh is never refused for good.',
      ],
      reason:
        'A program that forgets its refresh token on any error makes its users log in after every hiccup.',
      sources: [rfc(9110, '15.6.4')],
      change: faults({ fault: 'serverError', route: 'token', status: 503 }),
      then: [send('refresh')],
      expect: {
        ...refreshRefused('invalid_grant', 'fault.injected', { refreshToken: 'valid' }),
        ...unavailable,
      },
    },
  ],
)
