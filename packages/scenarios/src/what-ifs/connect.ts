import { deduced, endpoints, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { stretch } from '../walk.ts'
import { atLoginPageAgain, connected, refusedAtOnce } from './endings.ts'
import { onWebApp } from './moves.ts'
import { nothingRefused, said } from './said.ts'
import { series } from './series.ts'
import { pkceRequired, sandboxLoginHost, withSandbox } from './setups.ts'

const asSam = { username: 'student@acme.example', pw: 'practice-1' }

/** The web app is configured otherwise, or connects at another time, before the user clicks. */
export const connectWhatIfs = series(
  {
    station: 'connect',
    by: 'me',
    at: 'connect',
    then: stretch('connect', 'follow'),
    sources: [webServerFlow, seenInTraffic],
  },
  [
    {
      id: 'wrong-login-host',
      title: 'the web app sends a production user to the sandbox login',
      ask: 'Username and password are right, the host is test instead of login. Can Sam log in?',
      answers: [
        'No: that host knows the users of sandboxes only.',
        'Yes: Salesforce finds the org by the username everywhere.',
        'No: the authorize address refuses the app at once.',
        'Yes, but the tokens are for the sandbox.',
      ],
      reason:
        'test and login lead to different orgs. In a sandbox the same person has another username, with the sandbox’s name behind it.',
      sources: [endpoints, seenInTraffic],
      setup: withSandbox,
      change: onWebApp({ loginHost: sandboxLoginHost }),
      then: [...stretch('connect', 'logIn'), { type: 'fill', step: 'logIn', typed: asSam }],
      expect: {
        status: 200,
        ...nothingRefused,
        check: 'password.correct',
        states: atLoginPageAgain,
      },
    },
    {
      id: 'my-domain-misspelt',
      title: 'the My Domain of the org is misspelt',
      ask: 'The web app sends the browser to acne instead of acme. Who answers?',
      answers: [
        'Nobody: the name leads to no address.',
        'Salesforce, with invalid_client_id.',
        'Salesforce, with its general login page.',
      ],
      reason:
        'Here the name has no address, so no server can tell an error of OAuth. What Salesforce does with such names is not on record.',
      sources: [endpoints, deduced],
      change: onWebApp({ loginHost: 'acne.my.localhost:3001' }),
      expect: {
        status: null,
        ...nothingRefused,
        check: 'exchange.answered',
        states: refusedAtOnce,
      },
    },
    {
      id: 'pkce-forgotten',
      title: 'the web app does not use PKCE, and the app requires it',
      ask: 'The web app has a secret and leaves PKCE out. May it?',
      answers: [
        'Not where the app requires it.',
        'Yes: PKCE is for apps without a secret.',
        'Yes, but the code can be traded only once.',
      ],
      reason:
        'A secret proves which app trades the code, PKCE that it is the same that asked. In orgs made since 2026 PKCE is on for new apps, and locked.',
      sources: [rfc(9700, '2.1.1'), seenInTraffic],
      setup: pkceRequired,
      change: onWebApp({ pkce: false }),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.missing-required-code-challenge'),
        check: 'codeChallenge.present',
        states: refusedAtOnce,
      },
    },
    {
      id: 'no-pkce-where-optional',
      title: 'the web app does not use PKCE where nobody requires it',
      ask: 'No challenge, no verifier. Do tokens come?',
      answers: [
        'Yes: without a challenge no verifier is needed.',
        'No: the token endpoint misses the verifier.',
        'No: Salesforce has required PKCE of all apps for years.',
      ],
      reason:
        'It works, and that is the trouble: whoever steals the code needs the secret and nothing else.',
      sources: [rfc(7636, '1'), webServerFlow],
      change: onWebApp({ pkce: false }),
      then: stretch('connect', 'query'),
      expect: { status: 200, ...nothingRefused, check: 'tokens.issued', states: connected },
    },
  ],
)
