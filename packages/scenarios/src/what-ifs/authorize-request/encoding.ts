import { deduced, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { parameter, rawParameter, request } from '../../edits.ts'
import { refusedAtOnce } from '../endings.ts'
import { edited, follow } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'

const parked = {
  status: 302,
  ...nothingRefused,
  check: 'codeChallenge.wellFormed',
  states: { flow: 'authenticating.drafting', salesforceSession: 'unknown' },
}

/** How the parameters are written into the address. */
export const encodingWhatIfs = series(
  {
    station: 'authorize-request',
    by: 'me',
    at: 'authorize',
    then: [],
    sources: [rfc(6749, 'B'), deduced],
  },
  [
    {
      id: 'scope-space-as-plus',
      title: 'the spaces between scopes are written as +',
      ask: 'Is `openid+api` one scope or two?',
      answers: [
        'Two: in a query a plus means a space.',
        'One, with a plus in its name.',
        'Two, but Salesforce wants %20 and refuses.',
      ],
      reason: 'Forms write a space as + and read %20 as one, too. Both arrive alike.',
      sources: [rfc(6749, 'B'), webServerFlow],
      change: edited('authorize', rawParameter('scope', 'openid+api+refresh_token')),
      expect: parked,
    },
    {
      id: 'scope-space-as-percent-20',
      title: 'the spaces between scopes are written as %20',
      ask: 'Is `openid%20api` another request than `openid+api`?',
      answers: [
        'No: both mean openid and api.',
        'Yes: %20 is part of the name.',
        'Yes: %20 is allowed in a path only.',
      ],
      reason: 'Forms write a space as + and read %20 as one, too. Both arrive alike.',
      sources: [rfc(6749, 'B'), webServerFlow],
      change: edited('authorize', rawParameter('scope', 'openid%20api%20refresh_token')),
      expect: parked,
    },
    {
      id: 'scope-plus-encoded-again',
      title: 'the + between scopes was encoded once more, as %2B',
      ask: 'What does Salesforce read in `openid%2Bapi`?',
      answers: [
        'One unknown name with a plus in it.',
        'Two scopes, as before.',
        'One scope, openid; the rest is dropped.',
      ],
      reason: '%2B is a real plus. Whoever encodes twice asks for something else.',
      sources: [rfc(6749, 'B'), seenInTraffic],
      change: edited('authorize', rawParameter('scope', 'openid%2Bapi')),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_scope.the-requested-scope-is-not-available'),
        check: 'scope.known',
        states: refusedAtOnce,
      },
    },
    {
      id: 'parameter-twice',
      title: 'the request names state twice',
      ask: 'Two values for one parameter: which one counts?',
      answers: [
        'Neither: the request is refused.',
        'The first: what comes later is ignored.',
        'The last: it replaces the one before.',
      ],
      reason:
        'The standard forbids it, since two readers could choose differently. What Salesforce does is not on record.',
      sources: [rfc(6749, '3.1'), deduced],
      change: edited(
        'authorize',
        request((drafted) => ({ ...drafted, target: `${drafted.target}&state=another` })),
      ),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.a-parameter-must-not-be-sent-more-than-once'),
        check: 'parameters.single',
        states: refusedAtOnce,
      },
    },
    {
      id: 'percent-sign-alone',
      title: 'state holds a percent sign that was not encoded',
      ask: 'The web app joins `50%` into the address as it is. Can Salesforce read it?',
      answers: [
        'No: after % two hexadecimal digits must follow.',
        'Yes: a % with no digits behind it stands for itself.',
        'Yes, but state comes back empty.',
        'No: state may hold letters and digits only.',
      ],
      reason:
        'Nobody can say what was meant. Let a library write the query: it encodes each value once.',
      sources: [rfc(6749, 'B'), deduced],
      change: edited('authorize', rawParameter('state', '50%')),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.a-parameter-is-not-percent-encoded-correctly'),
        check: 'parameters.wellFormed',
        states: refusedAtOnce,
      },
    },
    {
      id: 'parked-request-forged',
      by: 'attacker',
      at: 'follow',
      title: 'somebody changes the name under which the request is parked',
      ask: 'After authorize the address holds `source` and no parameter any more. Can it be made up?',
      answers: [
        'No: under another name Salesforce finds no request.',
        'Yes: it is the request itself, merely encoded.',
        'Yes, but the user is asked once more.',
      ],
      reason:
        'What was asked lies with Salesforce. Whoever changes the address on the way changes nothing but the name.',
      sources: [seenInTraffic, deduced],
      change: edited('follow', parameter('source', 'CAAAAmadeUpByMallory')),
      then: [follow],
      expect: {
        status: 200,
        ...said(
          'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again',
        ),
        check: 'source.known',
        states: refusedAtOnce,
      },
    },
  ],
)
