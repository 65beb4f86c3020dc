import { deduced, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { stretch } from '../walk.ts'
import { refusedAfterLogin } from './endings.ts'
import { minutesLater } from './moves.ts'
import { nothingRefused, said } from './said.ts'
import { series } from './series.ts'

/** The code is under way in the browser: time passes, or somebody looks on. */
export const redirectBackWhatIfs = series(
  {
    station: 'redirect-back',
    by: 'user',
    at: 'return',
    then: [],
    sources: [webServerFlow, seenInTraffic],
  },
  [
    {
      id: 'window-closed-on-the-way-back',
      title: 'the user allows, and closes the window before the web app is reached',
      ask: 'Salesforce has issued a code. Who has it now?',
      answers: [
        'Nobody who could use it: it expires unused.',
        'The web app: Salesforce sends it a second time by the back channel.',
        'Salesforce, which trades it for the web app.',
      ],
      reason:
        'The browser is the only way for the code. The approval stays, so the next try needs no question.',
      sources: [rfc(6749, '4.1.2'), webServerFlow],
      change: { type: 'cancel' },
      expect: {
        status: null,
        ...nothingRefused,
        check: null,
        states: { flow: 'cancelled', accessToken: 'none', salesforceSession: 'loggedIn' },
      },
    },
    {
      id: 'way-back-too-slow',
      by: 'time',
      title: 'the way back takes 16 minutes',
      ask: 'A code lives for 15 minutes. Where is its age noticed?',
      answers: [
        'At the token endpoint: the callback looks fine.',
        'In the callback, by the web app.',
        'At Salesforce, which does not send the browser back.',
      ],
      reason:
        'Nothing in a code tells its age to the web app. Only Salesforce knows when it was issued.',
      sources: [webServerFlow, seenInTraffic],
      change: minutesLater(16),
      then: stretch('return', 'query'),
      expect: {
        status: 400,
        ...said('tokenResponse.invalid_grant.expired-authorization-code'),
        check: 'code.fresh',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'code-copied',
      by: 'attacker',
      title: 'somebody copies the code from the address and trades it',
      ask: 'The attacker has a fresh code and knows the consumer key. What is missing?',
      answers: [
        'The consumer secret, and the verifier of the web app.',
        'Nothing: the key and a fresh code are all that it takes.',
        'The user’s cookie at Salesforce.',
      ],
      reason:
        'A code alone buys nothing here. What protects it, the secret and the verifier, never travels through the browser.',
      sources: [rfc(7636, '1'), rfc(9700, '4.5'), deduced],
      change: { type: 'attack', step: 'steal' },
      then: [{ type: 'attack', step: 'trade' }],
      expect: {
        status: 400,
        ...said('tokenResponse.invalid_client.invalid-client-credentials'),
        check: 'client.authenticated',
        states: { attacker: 'blocked', accessToken: 'none' },
      },
    },
  ],
)
