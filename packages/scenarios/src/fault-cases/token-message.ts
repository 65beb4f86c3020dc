import { deduced, rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, request } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import { walkTo } from '../walk.ts'
import { edited } from '../what-ifs/moves.ts'
import { said } from '../what-ifs/said.ts'
import { asJson } from '../what-ifs/token-request/envelopes.ts'
import { connectAndQuery, webApp } from './setups.ts'

/** The token request is not as it should be. */
export const tokenMessageCases: readonly FaultCase[] = [
  {
    id: 'modern-client',
    title: 'The new HTTP library',
    story:
      'We have replaced our old HTTP code by a modern library that speaks JSON by itself. The values are the same to the letter.',
    moves: [...walkTo('token'), edited('token', request(asJson))],
    came: {
      status: 400,
      ...said('authorizeBody.invalid_request.the-request-body-is-not-form-encoded'),
      check: 'parameters.formEncoded',
    },
    causes: [
      ['The body is JSON instead of a form.', 'Content-Type says application/json.'],
      ['A parameter is missing.', 'All five are there.'],
      ['The library sends the wrong method.', 'It is a POST.'],
      [
        'The library sends the secret twice.',
        'It stands in the body once, and there is no Authorization header.',
      ],
    ],
    hints: [
      'Compare this request with an older one.',
      'Look at its headers.',
      'How is the body encoded, and how should it be?',
    ],
    fix: 'Post application/x-www-form-urlencoded. Only the answer is JSON.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '4.1.3'), deduced],
  },
  {
    id: 'behind-the-proxy',
    title: 'The same address, says the configuration',
    story:
      'Behind the proxy our server thinks that it has another address than the world does. Login and consent work, and the token request does not.',
    moves: [
      ...walkTo('token'),
      edited('token', parameter('redirect_uri', 'http://localhost:8080/callback')),
    ],
    came: {
      status: 400,
      ...said('authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration'),
      check: 'redirectUri.same',
    },
    causes: [
      ['The two requests name two redirect URIs.', 'Both are registered, and they differ.'],
      [
        'redirect_uri is not among the callback URLs of the app.',
        'Then the authorize request would have been refused.',
      ],
      ['redirect_uri was encoded twice.', 'Decoded once it is a good address.'],
      ['The callback has to be HTTPS.', 'It was not for the authorize request.'],
    ],
    hints: [
      'Which parameter do authorize and token request have in common?',
      'Put the two values side by side.',
      'It is not the registration that this one is compared with.',
    ],
    fix: 'Take redirect_uri from the configuration in both places; do not derive it from the request.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '4.1.3')],
  },
  {
    id: 'two-apps-one-file',
    title: 'The credentials are in the file',
    story:
      'Key and secret are both in the configuration, copied yesterday from Setup. Login works; no token comes.',
    setup: webApp({ consumerSecret: 'A'.repeat(64) }),
    moves: walkTo('query'),
    came: {
      status: 400,
      ...said('tokenResponse.invalid_client.invalid-client-credentials'),
      check: 'client.authenticated',
    },
    causes: [
      [
        'The secret belongs to another app than the key.',
        'client_secret is not what Setup shows for this key.',
      ],
      ['The key is wrong.', 'Then the login page would not have come.'],
      ['The app does not require a secret and refuses one.', 'It does require one.'],
      ['The secret has to go into the header.', 'Salesforce takes it in the body as well.'],
    ],
    hints: [
      'The login works: what has been shown to be right by that?',
      'What is sent to the token endpoint that was not sent before?',
      'Compare client_secret with the app’s page in Setup.',
    ],
    fix: 'Copy key and secret again, together, from the same app.',
    fixed: { moves: connectAndQuery },
    sources: [seenInTraffic, rfc(6749, '5.2')],
  },
]
