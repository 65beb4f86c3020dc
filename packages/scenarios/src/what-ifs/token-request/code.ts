import { encodeFormValue } from '@flowscope/http-message'
import { deduced, rfc, seenInTraffic, webServerFlow, type RunSetup } from '@flowscope/reference'
import { parameter, rawParameter, together, without } from '../../edits.ts'
import { answered, callRefused, send, sessionEnded, tokenRefused } from '../back-channel-endings.ts'
import { connected } from '../endings.ts'
import { edited, minutesLater } from '../moves.ts'
import { series } from '../series.ts'
import { secondApp, withSecondApp } from '../setups.ts'

const unknownCode = tokenRefused('invalid_grant.invalid-authorization-code', 'code.known')
const expired = 'invalid_grant.expired-authorization-code'

/** The code, which is good for a short time, once, and for one app. */
export const codeWhatIfs = series(
  {
    station: 'token-request',
    by: 'me',
    at: 'token',
    then: [],
    sources: [rfc(6749, '4.1.2'), seenInTraffic],
  },
  [
    {
      id: 'code-late',
      by: 'time',
      title: 'sixteen minutes pass before the code is traded',
      ask: 'How long does Salesforce keep a code?',
      answers: [
        'Fifteen minutes: now it is told to be expired.',
        'As long as the user’s session: it still works.',
        'Sixty seconds: it was gone long before.',
      ],
      reason:
        'A code passes through the browser, so it should not last. Trade it in the callback, not in a job that runs later.',
      sources: [webServerFlow, rfc(6749, '4.1.2')],
      change: minutesLater(16),
      then: [send('token')],
      expect: tokenRefused(expired, 'code.fresh'),
    },
    {
      id: 'code-used-twice',
      at: 'query',
      title: 'the token request is sent a second time',
      ask: 'The tokens have come. What does the same code bring now?',
      answers: [
        'Nothing: it is told to be expired.',
        'A second pair of tokens.',
        'The same tokens again.',
        'invalid code, already used: the words say what happened.',
      ],
      reason:
        'A code is used up by its first trade. The words are those of a code that is too old, so a double click looks like a slow server.',
      change: send('token'),
      expect: {
        ...tokenRefused(expired, 'code.unused'),
        states: { ...connected, extra: 'answered' },
      },
    },
    {
      id: 'code-used-twice-then-query',
      at: 'query',
      title: 'the code was sent twice, and the first tokens are used',
      ask: 'RFC 6749 says that a reused code should end the tokens of its first use. Does it here?',
      answers: [
        'No: the first access token still opens the API.',
        'Yes: the API refuses the first access token, too.',
        'Only the refresh token ends.',
      ],
      reason:
        'Salesforce is only known to refuse the second trade. The tokens of the first live on, as far as anybody has seen.',
      sources: [rfc(6749, '4.1.2'), deduced],
      change: send('token'),
      then: [send('query')],
      expect: answered('query.answered', { extra: 'answered' }),
    },
    {
      id: 'code-reuse-revokes',
      by: 'salesforce',
      at: 'query',
      title: 'Salesforce ended the tokens of a code that comes twice, as the RFC asks',
      setting: 'Not in Setup: a switch that Salesforce does not have',
      ask: 'The same code comes a second time. What becomes of the tokens that it bought first?',
      answers: [
        'They end: the API now refuses the access token.',
        'They stay: only the second trade is refused.',
        'They are handed out a second time.',
      ],
      reason:
        'If a code is seen twice, one of the two was a thief, and nobody knows which. Ending both is the safe answer that the RFC recommends.',
      sources: [rfc(6749, '4.1.2'), rfc(9700, '4.5')],
      setup: revokingOnReuse,
      change: send('token'),
      then: [send('query')],
      expect: callRefused(401, sessionEnded, 'bearer.alive', {
        flow: 'sessionRefused',
        extra: 'answered',
        accessToken: 'refused',
      }),
    },
    {
      id: 'code-encoded-twice',
      title: 'the code is still percent-encoded, and is encoded again',
      ask: 'The callback’s query says %3D%3D at the end. It is copied into the form as it stands, and the form is encoded. What arrives?',
      answers: [
        'A code that Salesforce has never given out.',
        'The same code: servers decode until nothing changes.',
        'The same code: the two ends are cut off before comparing.',
      ],
      reason:
        'Each border decodes once and encodes once. The percent sign became %25, so Salesforce reads %3D%3D where it wrote ==.',
      sources: [rfc(6749, 'B'), seenInTraffic],
      change: edited(
        'token',
        rawParameter('code', ({ rawValue }) => encodeFormValue(rawValue ?? '')),
      ),
      expect: unknownCode,
    },
    {
      id: 'code-cut-short',
      title: 'the code is cut off after forty characters',
      ask: 'The database column was too narrow. Does the beginning of the code do?',
      answers: [
        'No: to Salesforce it is an unknown code.',
        'Yes: the rest is only a checksum.',
        'No: it is told that the code is too short.',
      ],
      reason:
        'A code means something only as a whole. Nothing in the answer says how close it was.',
      change: edited(
        'token',
        parameter('code', (code) => code.slice(0, 40)),
      ),
      expect: unknownCode,
    },
    {
      id: 'code-missing',
      title: 'the code is left out',
      ask: 'The body has everything but the code. What does Salesforce answer?',
      answers: [
        'invalid_grant, as for a code that nobody knows.',
        'invalid_request, which says that code is missing.',
        'unsupported_grant_type.',
      ],
      reason:
        'The RFC would call it invalid_request. The words for this case are not published; this is the careful reading.',
      sources: [deduced, rfc(6749, '5.2')],
      change: edited('token', without('code')),
      expect: unknownCode,
    },
    {
      id: 'code-of-another-app',
      title: 'another app of the same company trades the code',
      ask: 'Inventory Sync has a key and a secret of its own, both right. May it trade a code that this web app was given?',
      answers: [
        'No: a code belongs to the app for which the user agreed.',
        'Yes: key and secret are right, and the code is fresh.',
        'No, unless both apps have the same callback URL.',
      ],
      reason:
        'The user allowed one app. Otherwise any app of the org could live on another’s consent.',
      sources: [rfc(6749, '4.1.3'), deduced],
      setup: withSecondApp,
      change: edited(
        'token',
        together(
          parameter('client_id', secondApp.consumerKey),
          parameter('client_secret', secondApp.consumerSecret ?? ''),
        ),
      ),
      expect: tokenRefused('invalid_grant.invalid-authorization-code', 'code.ofClient'),
    },
  ],
)

function revokingOnReuse({ world, ...run }: RunSetup): RunSetup {
  const counterfactual = { ...world.counterfactual, revokeOnCodeReuse: true }
  return { ...run, world: { ...world, counterfactual } }
}
