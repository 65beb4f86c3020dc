import { withoutHeader } from '@flowscope/http-message'
import { rfc, sameSite, seenInTraffic } from '@flowscope/reference'
import { parameter, request } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import { stretch, walkTo } from '../walk.ts'
import { edited, onWebApp } from '../what-ifs/moves.ts'
import { nothingRefused } from '../what-ifs/said.ts'
import { connectAndQuery } from './setups.ts'

/** The user comes back, and the web app does not take the answer. */
export const callbackCases: readonly FaultCase[] = [
  {
    id: 'came-back-a-stranger',
    title: 'The web app does not know its own user any more',
    story:
      'The user agreed at Salesforce and came back, and our callback says that nobody had asked. It began with stricter cookies.',
    moves: [
      ...walkTo('callback'),
      edited(
        'callback',
        request((sent) => ({ ...sent, headers: withoutHeader(sent.headers, 'Cookie') })),
      ),
    ],
    came: { status: 400, ...nothingRefused, check: 'run.known' },
    causes: [
      [
        'The callback came without the web app’s cookie.',
        'The request has no Cookie header: with SameSite=Strict it is left out on the way back from another site.',
      ],
      ['state was changed on the way.', 'The value is the one that was sent.'],
      ['The code has expired.', 'It is seconds old, and nobody has traded it yet.'],
      [
        'The user took too long between login and callback.',
        'Salesforce has answered with a code.',
      ],
    ],
    hints: [
      'Look at the callback request, and not only at its query.',
      'How does the web app know which browser this is?',
      'Compare its headers with those of the request to /connect.',
    ],
    fix: 'Set the cookie with SameSite=Lax: it then comes along when a link or redirect leads back.',
    fixed: { moves: connectAndQuery },
    sources: [sameSite, rfc(6749, '10.12')],
  },
  {
    id: 'gateway-in-between',
    title: 'Every answer is taken for a forgery',
    story:
      'Since the new gateway stands in front of our servers every callback is turned away as if somebody had forged it.',
    moves: [
      ...walkTo('callback'),
      edited(
        'callback',
        parameter('state', (state) => state.toLowerCase()),
      ),
    ],
    came: { status: 400, ...nothingRefused, check: 'state.equal' },
    causes: [
      [
        'The gateway writes the query in lower case.',
        'The two states differ in their capitals only.',
      ],
      ['Somebody forges callbacks.', 'The values belong together but for their capitals.'],
      [
        'Salesforce gives state back in another spelling.',
        'It comes back from Salesforce as it was sent; look at the page that leads back.',
      ],
      ['The cookie is missing.', 'It is there.'],
    ],
    hints: [
      'Two values are compared in the callback. Look at both.',
      'Where do they differ, and where have they been in between?',
      'Read them letter by letter, capitals too.',
    ],
    fix: 'Tell the gateway to leave queries alone: codes suffer from this as well.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, '10.12'), seenInTraffic],
  },
  {
    id: 'answer-turned-down',
    title: 'Salesforce says yes, and the web app says no',
    story:
      'The token request is answered with 200 and everything is in it. Our own library throws it away, on one server out of three.',
    moves: [
      ...walkTo('token'),
      onWebApp({ clockAheadMinutes: 5 }),
      { type: 'send', step: 'token' },
    ],
    came: { status: 200, ...nothingRefused, check: 'idToken.exp' },
    causes: [
      [
        'The server’s clock is five minutes ahead.',
        'exp of the id_token is in the future by Salesforce’s Date, and in the past by the web app’s clock.',
      ],
      [
        'The id_token is signed with an unknown key.',
        'Its signature was not the check that failed.',
      ],
      ['The id_token is for another app.', 'aud is our consumer key.'],
      [
        'The answer has no expires_in.',
        'Salesforce never sends it, and the other servers do not mind.',
      ],
    ],
    hints: [
      'Who refused, and which check was it?',
      'Compare a claim of the id_token with two clocks.',
      'An id_token lives for two minutes. What time does the web app think it is?',
    ],
    fix: 'Set the server’s clock by a time server, and allow a small difference.',
    fixed: { moves: [...walkTo('token'), ...stretch('token', 'expiry')] },
    sources: [rfc(7519, '4.1.4')],
  },
]
