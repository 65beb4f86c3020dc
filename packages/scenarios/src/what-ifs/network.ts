import { deduced, loginRate, rfc } from '@flowscope/reference'
import {
  answered,
  faults,
  nothingCame,
  send,
  tokenRefused,
  unavailable,
} from './back-channel-endings.ts'
import { refusedAfterLogin } from './endings.ts'
import { series } from './series.ts'

const noTokens = { ...refusedAfterLogin, extra: 'idle' }

/** What happens to a message on its way. */
export const networkWhatIfs = series(
  {
    station: 'token-request',
    by: 'network',
    at: 'token',
    then: [send('token')],
    sources: [rfc(9110, '15.6'), deduced],
  },
  [
    {
      id: 'token-slow',
      title: 'the token request takes twenty seconds',
      ask: 'The answer takes twenty seconds. Is anything lost?',
      answers: [
        'Nothing: code, id_token and tokens have time enough.',
        'The code: it lives for ten seconds.',
        'The access token: its life began when the request was sent.',
      ],
      reason:
        'Set the client’s timeout so that it waits: to send the code again is what does harm.',
      sources: [rfc(9110, '9.2.2'), deduced],
      change: faults({ fault: 'latency', route: 'token', milliseconds: 20_000 }),
      expect: answered('tokens.issued'),
    },
    {
      id: 'token-slower-than-the-code',
      title: 'the token request is on its way for sixteen minutes',
      ask: 'It was sent in time and arrives late. Which moment counts?',
      answers: [
        'That of arrival: the code has run out.',
        'That of sending, which stands in the Date header.',
        'Neither: a code in flight is kept.',
      ],
      reason: 'Only the server’s clock decides. Queues in front of a server count as its delay.',
      change: faults({ fault: 'latency', route: 'token', milliseconds: 16 * 60_000 }),
      expect: tokenRefused('invalid_grant.expired-authorization-code', 'code.fresh'),
    },
    {
      id: 'token-cut',
      title: 'the connection is cut during the token request',
      ask: 'No answer comes. What does the web app know?',
      answers: [
        'Nothing: the code may be used up or not.',
        'That the code is still good: no answer, no use.',
        'That the code is used up.',
      ],
      reason:
        'No answer is not a no. One more try with the same code is harmless; then connect again.',
      sources: [rfc(9110, '9.2.2'), deduced],
      change: faults({ fault: 'cut', route: 'token' }),
      expect: { ...nothingCame, states: noTokens },
    },
    {
      id: 'token-cut-then-again',
      title: 'the connection is cut once, and the token request is sent again',
      ask: 'The cut came before Salesforce had read anything. What does the second try bring?',
      answers: [
        'Tokens: the code was not used yet.',
        'expired authorization code: it was sent twice.',
        'Nothing: the code was lost with the connection.',
      ],
      reason:
        'What counts is how often a code arrives. Had it arrived, only a new connection would help.',
      sources: [rfc(9110, '9.2.2'), deduced],
      change: faults({ fault: 'cut', route: 'token', times: 1 }),
      then: [send('token'), { type: 'restart', how: 'tryAgain' }, send('token')],
      expect: answered('tokens.issued'),
    },
    {
      id: 'token-503',
      title: 'the token endpoint is down for maintenance',
      ask: 'The answer is a page with status 503. What should a program do that expects JSON?',
      answers: [
        'Look at the status before the body.',
        'Read the error from the page.',
        'Give up the code and ask the user to log in.',
      ],
      reason: 'A 5xx says nothing about the code. Try again while it is fresh.',
      change: faults({ fault: 'serverError', route: 'token', status: 503 }),
      expect: { ...unavailable, states: noTokens },
    },
    {
      id: 'token-503-then-again',
      title: 'the token endpoint is down once, and asked again',
      ask: 'The code was in the request that failed. Is it used up?',
      answers: [
        'No: nobody had looked at it.',
        'Yes: a code is good for one request.',
        'Yes: after an error every code is ended.',
      ],
      reason: 'One quick retry on a 5xx is right, a loop is not.',
      change: faults({ fault: 'serverError', route: 'token', status: 503, times: 1 }),
      then: [send('token'), { type: 'restart', how: 'tryAgain' }, send('token')],
      expect: answered('tokens.issued'),
    },
    {
      id: 'token-rate-limited',
      title: 'this user has logged in too often within the hour',
      ask: 'A program connects afresh for each record. What stops it?',
      answers: [
        'rate_limit_exceeded: logins are counted.',
        'Nothing: only API calls are counted.',
        '429, with the seconds to wait in Retry-After.',
      ],
      reason:
        'A user may log in 3,600 times an hour. Keep the access token and refresh when it ends.',
      sources: [loginRate],
      change: faults({ fault: 'rateLimit', route: 'token' }),
      expect: tokenRefused('rate_limit_exceeded.login-rate-exceeded', 'fault.injected', 'redirect'),
    },
  ],
)
