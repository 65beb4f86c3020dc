import { encodeFormValue } from '@flowscope/http-message'
import { rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { rawParameter } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import { walkTo } from '../walk.ts'
import { edited, minutesLater } from '../what-ifs/moves.ts'
import { said } from '../what-ifs/said.ts'
import { connectAndQuery } from './setups.ts'

const expired = 'tokenResponse.invalid_grant.expired-authorization-code'

/** The code is there, and buys nothing. */
export const codeCases: readonly FaultCase[] = [
  {
    id: 'copied-from-the-address-bar',
    title: 'The code is refused a second after it was given out',
    story:
      'I copied the code from the address bar into our script, which posts it. Salesforce says that it is no valid code.',
    moves: [
      ...walkTo('token'),
      edited(
        'token',
        rawParameter('code', ({ rawValue }) => encodeFormValue(rawValue ?? '')),
      ),
    ],
    came: {
      status: 400,
      ...said('tokenResponse.invalid_grant.invalid-authorization-code'),
      check: 'code.known',
    },
    causes: [
      [
        'The code was percent-encoded a second time.',
        'In the body it ends in %253D%253D: decoded once it still ends in %3D%3D.',
      ],
      ['The code has expired.', 'Then it would be told as expired.'],
      ['The code was given to another app.', 'client_id is the same in both requests.'],
      [
        'The code was used before, by the page that got it.',
        'Then it would be told as expired too.',
      ],
    ],
    hints: [
      'Compare the code in the callback with the one in the token request, as they stand on the wire.',
      'Look at the end of the two.',
      'What does %25 stand for?',
    ],
    fix: 'Decode the query of the callback once, and encode the form once.',
    fixed: { moves: connectAndQuery },
    sources: [seenInTraffic, rfc(6749, 'B')],
  },
  {
    id: 'double-click',
    title: 'It works, and an error is logged each time',
    story:
      'Users are connected and can work, and still the log has an invalid_grant for every one of them. The code is seconds old.',
    moves: [...walkTo('query'), { type: 'send', step: 'token' }],
    came: { status: 400, ...said(expired), check: 'code.unused' },
    causes: [
      [
        'The same code is traded a second time.',
        'There are two token requests with one code, and the first was answered with tokens.',
      ],
      ['The code is older than fifteen minutes.', 'The clock says seconds.'],
      ['The server’s clock is wrong.', 'Salesforce looks at its own clock only.'],
      ['The code was stolen.', 'The tokens came to us: nobody else was first.'],
    ],
    hints: [
      'Look at the token requests of this run.',
      'How many are there, and what have they in common?',
      'Expired is what Salesforce says of a code that was used.',
    ],
    fix: 'Trade the code once, keep what came in the session, and lead a reload of the callback to the result.',
    fixed: { moves: connectAndQuery },
    sources: [seenInTraffic, rfc(6749, '4.1.2')],
  },
  {
    id: 'queued-up',
    title: 'It fails on busy mornings only',
    story:
      'The callback puts the code into a queue, and a worker trades it. At night that works, on Monday mornings nearly all of them fail.',
    moves: [...walkTo('token'), minutesLater(22), { type: 'send', step: 'token' }],
    came: { status: 400, ...said(expired), check: 'code.fresh' },
    causes: [
      [
        'The code waited in the queue for over fifteen minutes.',
        'Between callback and token request lie 22 minutes; a code lives for 15.',
      ],
      ['The worker trades some codes twice.', 'There is one token request.'],
      ['Salesforce limits the logins of an hour.', 'That would be rate_limit_exceeded.'],
      ['The user’s session has ended in the meantime.', 'A code does not need it.'],
    ],
    hints: [
      'Look at the times of the messages.',
      'How long does a code live?',
      'Compare Date of the callback with Date of the token answer.',
    ],
    fix: 'Trade the code in the callback, before anything else; queue the work that comes after it.',
    fixed: { moves: connectAndQuery },
    sources: [webServerFlow],
  },
]
