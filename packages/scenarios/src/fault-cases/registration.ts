import {
  appSettings,
  practiceClient,
  rfc,
  seenInTraffic,
  webServerFlow,
} from '@flowscope/reference'
import type { FaultCase } from '../fault-case.ts'
import { said } from '../what-ifs/said.ts'
import { app, askSalesforce, connectAndQuery, webApp } from './setups.ts'

const otherAddress = {
  status: 400,
  ...said('authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration'),
  check: 'redirectUri.registered',
}

/** Web app and registration do not say the same. */
export const registrationCases: readonly FaultCase[] = [
  {
    id: 'bare-text-before-login',
    title: 'A line of bare text instead of the login page',
    story:
      'Since the move to the new configuration nobody gets as far as the login page. The browser shows one line of text on white.',
    setup: webApp({ consumerKey: practiceClient.consumerKey.slice(0, -1) }),
    moves: askSalesforce,
    came: {
      status: 400,
      ...said('authorizeBody.invalid_client_id.client-identifier-invalid'),
      check: 'client.known',
    },
    causes: [
      [
        'The consumer key was copied without its last character.',
        'client_id has 84 characters, and the app’s key has 85.',
      ],
      [
        'The consumer secret is that of another app.',
        'No secret has been sent yet: that happens at the token request.',
      ],
      [
        'The app was blocked by an administrator.',
        'That is told after the login, by way of the callback.',
      ],
      [
        'The callback URL is not registered.',
        'It is looked at after the app, in words of its own.',
      ],
    ],
    hints: [
      'Look at the first message to Salesforce, in the browser’s lane.',
      'The words speak of the client. Which parameter names it?',
      'Compare client_id with the consumer key in Setup, to the end.',
    ],
    fix: 'Copy the consumer key again, as a whole.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '4.1.2.1'), seenInTraffic],
  },
  {
    id: 'works-on-my-machine',
    title: 'It worked until the address was tidied up',
    story:
      'Somebody has cleaned up the configuration so that all addresses look alike. Now Salesforce refuses before the login.',
    setup: webApp({ callbackUrl: `${practiceClient.callbackUrl}/` }),
    moves: askSalesforce,
    came: otherAddress,
    causes: [
      [
        'The callback URL has a slash too many.',
        'redirect_uri and the registered address differ in their last character.',
      ],
      ['The web app answers at another port now.', 'The port is 3000 in both.'],
      [
        'The callback URL has to be HTTPS.',
        'http is accepted for localhost, and this address worked before.',
      ],
      [
        'The consumer key belongs to another app.',
        'Then the words would be client identifier invalid.',
      ],
    ],
    hints: [
      'Look at the query of the authorize request.',
      'Salesforce compares one parameter with what is registered, character by character.',
      'Look at the very end of redirect_uri.',
    ],
    fix: 'Take the slash away, or register the address with it.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '3.1.2.3'), seenInTraffic],
  },
  {
    id: 'registered-by-the-book',
    title: 'The address is registered, and still does not match',
    story:
      'The administrator has registered the callback exactly as the security guide asks. The web app’s configuration has not changed.',
    setup: app({ callbackUrls: ['https://localhost:3000/oauth/callback'] }),
    moves: askSalesforce,
    came: otherAddress,
    causes: [
      [
        'The two addresses differ in their scheme.',
        'https is registered and http is sent; all else is equal.',
      ],
      ['The path is written in another case.', 'Both say /oauth/callback.'],
      [
        'A new callback takes some minutes until it is known.',
        'Here settings count at once; the words would be the same, so compare first.',
      ],
      ['The app has more than one callback URL.', 'It has one; several would do no harm.'],
    ],
    hints: [
      'Compare the app’s settings with the authorize request.',
      'It is about redirect_uri and Callback URL.',
      'Read the two addresses from their beginning.',
    ],
    fix: 'Register the address that the web app really sends: App settings → Callback URL.',
    fixed: { moves: connectAndQuery },
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'security-review',
    title: 'After the security review nobody can connect',
    story:
      'The administrator has ticked what the review recommended. The web app is the same as last week, and now it is refused before the login.',
    setup: (setup) => webApp({ pkce: false })(app({ requirePkce: true })(setup)),
    moves: askSalesforce,
    came: {
      status: 400,
      ...said('authorizeBody.invalid_request.missing-required-code-challenge'),
      check: 'codeChallenge.present',
    },
    causes: [
      ['The app requires PKCE, and none is sent.', 'The authorize request has no code_challenge.'],
      ['The web app sends a challenge of the wrong kind.', 'It sends none at all.'],
      ['state is missing.', 'state is there, and Salesforce does not look at it.'],
      ['Rotation was switched on as well.', 'That shows when refreshing, not here.'],
    ],
    hints: [
      'Look at what is missing in the authorize request.',
      'The words name what Salesforce misses.',
      'Look at Require Proof Key for Code Exchange in the app’s settings.',
    ],
    fix: 'Let the web app send code_challenge, and code_verifier with the code. Unticking the box is the worse way out.',
    fixed: { setup: app({ requirePkce: true }), moves: connectAndQuery },
    sources: [rfc(7636, '4.4.1'), appSettings],
  },
  {
    id: 'list-of-scopes',
    title: 'The scopes look right, and are refused',
    story:
      'A new developer has added the scopes to the configuration. Every one of them is in the list of scopes, says the developer.',
    setup: webApp({ scope: 'openid,api,refresh_token' }),
    moves: askSalesforce,
    came: {
      status: 400,
      ...said('authorizeBody.invalid_scope.the-requested-scope-is-not-available'),
      check: 'scope.known',
    },
    causes: [
      [
        'The scopes are separated by commas instead of spaces.',
        'To Salesforce it is one scope with a long name, and it knows none such.',
      ],
      [
        'One of the scopes was not selected for the app.',
        'That is told after the login, in other words: not allowed.',
      ],
      ['openid has to stand last.', 'The order of scopes does not matter.'],
      ['refresh_token may not be asked for by a web server.', 'It may.'],
    ],
    hints: [
      'Look at the scope in the authorize request, decoded.',
      'How many scopes does it have?',
      'RFC 6749 separates scopes by one character. Which one is it?',
    ],
    fix: 'Separate scopes by a space, which a form writes as + or %20.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '3.3'), webServerFlow],
  },
]
