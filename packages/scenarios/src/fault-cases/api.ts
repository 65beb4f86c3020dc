import { header, withHeader } from '@flowscope/http-message'
import {
  deduced,
  rfc,
  scopeValues,
  seenInTraffic,
  sessionPolicies,
  webServerFlow,
} from '@flowscope/reference'
import { atAuthority, request } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import type { Move } from '../move.ts'
import { walkTo } from '../walk.ts'
import { edited, minutesLater } from '../what-ifs/moves.ts'
import { said } from '../what-ifs/said.ts'
import { loginHost } from '../what-ifs/setups.ts'
import { app, connectAndQuery, webApp } from './setups.ts'

const query: Move = { type: 'send', step: 'query' }
const noSession = {
  status: 401,
  ...said('apiResponse.INVALID_SESSION_ID.session-expired-or-invalid'),
}
const slowJob = [...connectAndQuery, minutesLater(20), query]

/** Tokens came, and the data does not. */
export const apiCases: readonly FaultCase[] = [
  {
    id: 'session-expired-at-once',
    title: 'The session has expired after one second',
    story:
      'We have the token, we call the API, and it says that the session has expired. It was issued a second ago.',
    moves: [
      ...walkTo('query'),
      edited(
        'query',
        request((sent) => atAuthority(sent, loginHost)),
      ),
    ],
    came: { ...noSession, check: 'api.instance' },
    causes: [
      [
        'The API is called at the login host, not at instance_url.',
        'Host differs from the instance_url that came with the token.',
      ],
      ['The token has really expired.', 'It is a second old.'],
      [
        'The token was issued without the scope api.',
        'The words would be: not valid for use with the REST API.',
      ],
      ['The token was cut off.', 'It is the same, to the last character.'],
    ],
    hints: [
      'Look at where the call goes.',
      'Compare Host with what came in the token answer.',
      'The token answer says where the API is: instance_url.',
    ],
    fix: 'Store instance_url with the tokens, and build every call on it.',
    fixed: { moves: connectAndQuery },
    sources: [webServerFlow, deduced],
  },
  {
    id: 'refresh-does-not-help',
    title: 'A refresh does not help',
    story:
      'The API answers INVALID_SESSION_ID. Our code refreshes, gets a new token, and the API answers the same, for ever.',
    setup: webApp({ scope: 'openid refresh_token' }),
    moves: [...walkTo('expiry'), { type: 'send', step: 'refresh' }, query],
    came: {
      status: 401,
      ...said('apiResponse.INVALID_SESSION_ID.this-session-is-not-valid-for-use-with-the-rest-api'),
      check: 'api.scope',
    },
    causes: [
      [
        'The scope api was not asked for.',
        'scope in the token answer lacks api, so no token of this grant opens the REST API.',
      ],
      ['The session timeout is very short.', 'The new token is a moment old.'],
      ['The refresh brings the old token again.', 'It is another one.'],
      ['The org’s API is switched off.', 'That would be API_DISABLED_FOR_ORG, with 403.'],
    ],
    hints: [
      'Read the message and not only the code.',
      'What may this token do? The token answer says it.',
      'Look at scope in the authorize request.',
    ],
    fix: 'Ask for api, and connect again: a refresh brings no new permissions.',
    fixed: { moves: [...walkTo('expiry'), { type: 'send', step: 'refresh' }, query] },
    sources: [seenInTraffic, scopeValues],
  },
  {
    id: 'slow-export',
    title: 'Only the long export fails',
    story:
      'Our small jobs work. The export thinks for twenty minutes between two calls, and the second call is always refused.',
    setup: app({ sessionTimeoutMinutes: 15 }),
    moves: slowJob,
    came: { ...noSession, check: 'bearer.alive' },
    causes: [
      [
        'The app’s own session timeout is too short.',
        'It is 15 minutes, and comes before the two hours of the org.',
      ],
      ['The org’s session timeout is too short.', 'It is two hours.'],
      ['The token was revoked while the export was thinking.', 'Nobody has; it ended by itself.'],
      ['The export uses up the API calls.', 'That would be REQUEST_LIMIT_EXCEEDED.'],
    ],
    hints: [
      'Look at the time between the two calls.',
      'Who decides how long a session may be idle? There are three.',
      'Look at the Session Policies of the app.',
    ],
    fix: 'Let the export refresh on INVALID_SESSION_ID; or lengthen the app’s timeout.',
    fixed: { moves: slowJob },
    sources: [sessionPolicies],
  },
  {
    id: 'word-missing',
    title: 'The token is good in one tool and not in ours',
    story:
      'The same token works when I paste it into another tool. Sent by our code it is an expired session.',
    moves: [
      ...walkTo('query'),
      edited(
        'query',
        request((sent) => {
          const token = (header(sent.headers, 'Authorization') ?? '').replace('Bearer ', '')
          return { ...sent, headers: withHeader(sent.headers, 'Authorization', token) }
        }),
      ),
    ],
    came: { ...noSession, check: 'bearer.present' },
    causes: [
      ['The Authorization header lacks the word Bearer.', 'It begins with the token itself.'],
      ['The token has expired.', 'The other tool uses it at the same time.'],
      ['The token has a line break at its end.', 'It ends where it should.'],
      ['The call goes to another host.', 'It goes to instance_url.'],
    ],
    hints: [
      'Look at the headers of the call.',
      'What does Authorization consist of?',
      'RFC 6750 puts one word before the token.',
    ],
    fix: 'Send Authorization: Bearer, a space, and the token.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6750, '2.1')],
  },
]
