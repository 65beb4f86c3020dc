import type { HttpRequest } from '@flowscope/http-message'
import { rfc } from '@flowscope/reference'
import { parameter, request, together, without } from '../../edits.ts'
import { edited } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { withoutStateCheck } from '../setups.ts'
import { foreignCode, refusedByWebApp } from './endings.ts'

/** Whether the answer belongs to the question that this browser asked. */
export const stateWhatIfs = series(
  {
    station: 'callback',
    by: 'attacker',
    at: 'callback',
    then: [],
    sources: [rfc(6749, '10.12'), rfc(9700, '4.7')],
  },
  [
    {
      id: 'callback-state-altered',
      title: 'the callback brings another state',
      ask: 'The code is real. Does the web app take it?',
      answers: [
        'No: the state is not the one it keeps for this browser.',
        'Yes: what matters is the code.',
        'Yes, but Salesforce refuses it at the token endpoint.',
      ],
      reason:
        'State ties the answer to the browser that asked. The web app throws the answer away, code and all.',
      change: edited('callback', parameter('state', 'not-the-one-that-was-sent')),
      expect: refusedByWebApp('state.equal'),
    },
    {
      id: 'callback-state-missing',
      title: 'the callback brings no state',
      ask: 'Nothing came back that could be wrong. Is that better than a wrong one?',
      answers: [
        'No: a missing value is not the expected one.',
        'Yes: state is optional, and its absence proves nothing.',
        'Yes, as long as the cookie is there.',
      ],
      reason: 'If leaving it out were enough, every attacker would leave it out.',
      change: edited('callback', without('state')),
      expect: refusedByWebApp('state.equal'),
    },
    {
      id: 'callback-forged',
      title: 'the user clicks a link with somebody else’s code and state',
      ask: 'The browser has the web app’s cookie. What saves Sam?',
      answers: [
        'The foreign state is not the one that belongs to this cookie.',
        'The code: Salesforce knows that it is not Sam’s.',
        'SameSite: the cookie is not sent after a click on a link.',
      ],
      reason:
        'Without the comparison Sam would work in Mallory’s account without noticing: forged login.',
      change: edited(
        'callback',
        together(parameter('code', foreignCode), parameter('state', 'a-state-of-mallory')),
      ),
      expect: refusedByWebApp('state.equal'),
    },
    {
      id: 'callback-forged-unchecked',
      by: 'me',
      title: 'the web app does not compare state',
      ask: 'The same link again, and the web app looks at the code alone. Who notices?',
      answers: [
        'Nobody yet: the web app goes on with the foreign code.',
        'The browser: the address is of another site.',
        'Salesforce: it compares the state.',
      ],
      reason: 'Salesforce returns state and does no more. The comparison is yours, or nobody’s.',
      setup: withoutStateCheck,
      change: edited('callback', parameter('state', 'a-state-of-mallory')),
      expect: {
        status: 303,
        ...nothingRefused,
        check: 'state.skipped',
        states: { flow: 'exchanging.drafting', accessToken: 'none' },
      },
    },
    {
      id: 'callback-other-browser',
      title: 'the callback is opened in another browser',
      ask: 'The whole address was copied, code and state. What is missing?',
      answers: [
        'The web app’s cookie, to which this state belongs.',
        'Nothing: the address holds all that is needed.',
        'The session at Salesforce.',
      ],
      reason: 'A state that may be used in any browser would protect nobody.',
      change: edited('callback', request(withoutCookies)),
      expect: refusedByWebApp('run.known'),
    },
  ],
)

function withoutCookies(drafted: HttpRequest): HttpRequest {
  const headers = drafted.headers.filter(([name]) => name.toLowerCase() !== 'cookie')
  return { ...drafted, headers }
}
