import { rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, rawParameter, request, without } from '../../edits.ts'
import { refusedAfterLogin } from '../endings.ts'
import { edited } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'
import { foreignCode, refusedByWebApp } from './endings.ts'

/** What the answer carries, and how often it comes. */
export const messageWhatIfs = series(
  { station: 'callback', by: 'attacker', at: 'callback', then: [], sources: [rfc(6749, '4.1.2')] },
  [
    {
      id: 'callback-code-altered',
      title: 'the code is exchanged on the way, state is left alone',
      ask: 'State fits. Can the web app see that the code is not its own?',
      answers: [
        'No: only the token endpoint refuses it.',
        'Yes: it can check the signature of the code.',
        'Yes: the code contains the state.',
        'No, nor can Salesforce: only state is compared.',
      ],
      reason:
        'A code means nothing to the web app. Salesforce has to recognise it; a real code of somebody else fails by PKCE.',
      sources: [rfc(9700, '4.5'), seenInTraffic],
      change: edited('callback', parameter('code', foreignCode)),
      then: [{ type: 'send', step: 'token' }],
      expect: {
        status: 400,
        ...said('tokenResponse.invalid_grant.invalid-authorization-code'),
        check: 'code.known',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'callback-code-missing',
      title: 'the code is missing, and no error stands in its place',
      ask: 'State fits, code is not there. What now?',
      answers: [
        'The web app refuses: there is nothing to trade.',
        'It asks Salesforce for the code, with state as the key.',
        'It takes the code of the last time.',
      ],
      reason: 'An answer has a code or an error. What has neither is not from Salesforce.',
      sources: [rfc(6749, '4.1.2')],
      change: edited('callback', without('code')),
      expect: refusedByWebApp('code.present'),
    },
    {
      id: 'callback-parameter-twice',
      title: 'the callback brings two states',
      ask: 'One of them is right. Is that enough?',
      answers: [
        'No: each parameter may come only once.',
        'Yes: the right one is there.',
        'Yes, if the right one comes first.',
      ],
      reason: 'Two readers may pick different ones. The standard allows each parameter once.',
      sources: [rfc(6749, '3.1')],
      change: edited(
        'callback',
        request((drafted) => ({ ...drafted, target: `${drafted.target}&state=another` })),
      ),
      expect: refusedByWebApp('callback.parametersOnce'),
    },
    {
      id: 'callback-damaged',
      by: 'network',
      title: 'the address is cut inside an encoded character',
      ask: 'A mail program broke the link. What does the web app read?',
      answers: [
        'Nothing: what cannot be decoded is refused.',
        'The part before the break.',
        'The percent sign as it stands, as browsers do.',
      ],
      reason: 'Guessing what was meant is how wrong values get in.',
      sources: [rfc(6749, 'B')],
      change: edited('callback', rawParameter('code', 'aPrxAB.CD%3')),
      expect: refusedByWebApp('callback.readable'),
    },
    {
      id: 'callback-twice',
      by: 'user',
      title: 'the user reloads the page and the callback comes twice',
      ask: 'The second callback equals the first, cookie and all. What does the web app do?',
      answers: [
        'It refuses: this request was answered already.',
        'It trades the code once more.',
        'It compares state again, finds it equal and goes on.',
      ],
      reason:
        'A state is good for one answer. Trading the same code again would only bring an error from Salesforce.',
      sources: [rfc(6749, '4.1.2'), rfc(9700, '4.7.1')],
      change: { type: 'send', step: 'callback' },
      then: [{ type: 'send', step: 'callback' }],
      expect: {
        status: 400,
        ...nothingRefused,
        check: 'run.known',
        states: { flow: 'exchanging.drafting', accessToken: 'none' },
      },
    },
  ],
)
