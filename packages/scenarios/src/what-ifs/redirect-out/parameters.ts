import { deduced, flowErrors, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { parameter, without } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { refusedAfterLogin, refusedAtOnce } from '../endings.ts'
import { edited } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'

/** The other parameters that the web app writes into the address. */
export const parameterWhatIfs = series(
  {
    station: 'redirect-out',
    by: 'me',
    at: 'redirect',
    then: stretch('authorize', 'token'),
    sources: [webServerFlow, seenInTraffic],
  },
  [
    {
      id: 'response-type-wrong',
      title: 'response_type says id_token',
      ask: 'OpenID Connect knows `id_token`. Does Salesforce?',
      answers: [
        'Not alone: it refuses before the login.',
        'Yes: the id token comes in the fragment.',
        'It gives a code, since the app has no other flow.',
      ],
      reason: 'For this flow it must be `code`. Other values are other flows, or none.',
      sources: [flowErrors, deduced],
      change: edited('redirect', parameter('response_type', 'id_token')),
      then: stretch('authorize', 'follow'),
      expect: {
        status: 400,
        ...said('authorizeBody.unsupported_response_type.response-type-is-not-supported'),
        check: 'responseType.supported',
        states: refusedAtOnce,
      },
    },
    {
      id: 'state-left-out',
      title: 'the web app sends no state',
      ask: 'Salesforce does not need it. Who misses it?',
      answers: [
        'The web app, when the browser comes back without one.',
        'Salesforce: state is required.',
        'The token endpoint, which compares it.',
        'Nobody: it is optional, so it is not compared either.',
      ],
      reason:
        'Salesforce only repeats what it was given. The comparison is the web app’s own, and a missing value is not the expected one.',
      sources: [rfc(6749, '10.12'), webServerFlow],
      change: edited('redirect', without('state')),
      expect: {
        status: 400,
        ...nothingRefused,
        check: 'state.equal',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'state-altered-on-the-way-out',
      by: 'attacker',
      title: 'somebody changes state on the way to Salesforce',
      ask: 'Salesforce returns the changed value faithfully. What does the web app do?',
      answers: [
        'It refuses: this is not the value it keeps for this browser.',
        'It goes on: a state came back, and that is what counts.',
        'It asks Salesforce whether the state is right.',
      ],
      reason:
        'The web app compares with what it tied to this browser’s cookie, and not with what travelled.',
      sources: [rfc(6749, '10.12'), rfc(9700, '4.7.1')],
      change: edited('redirect', parameter('state', 'somebody-elses-state')),
      expect: {
        status: 400,
        ...nothingRefused,
        check: 'state.equal',
        states: refusedAfterLogin,
      },
    },
  ],
)
