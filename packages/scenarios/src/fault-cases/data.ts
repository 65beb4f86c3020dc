import { deduced, restErrors, rfc } from '@flowscope/reference'
import { rawParameter } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import type { Move } from '../move.ts'
import { walkTo } from '../walk.ts'
import { edited } from '../what-ifs/moves.ts'
import { said } from '../what-ifs/said.ts'
import { connectAndQuery, org, webApp } from './setups.ts'

const query: Move = { type: 'send', step: 'query' }

/** The token is good, and the question is not answered. */
export const dataCases: readonly FaultCase[] = [
  {
    id: 'third-call',
    title: 'Two calls work, the third does not',
    story:
      'In the trial org our import stops early each day. The first calls are fine, and then every single one is refused.',
    setup: org({ dailyApiRequests: 2 }),
    moves: [...walkTo('query'), query, query, query],
    came: {
      status: 403,
      ...said('apiResponse.REQUEST_LIMIT_EXCEEDED.totalrequests-limit-exceeded'),
      check: 'api.limit',
    },
    causes: [
      ['The org’s API calls of 24 hours are used up.', 'Sforce-Limit-Info counted up to it.'],
      ['The user may not see the third record.', 'All three calls ask the same.'],
      ['The session has expired.', 'That is a 401.'],
      ['Salesforce is asked too many times a second.', 'The limit is by day, not by second.'],
    ],
    hints: [
      'Look at what differs in the answers before.',
      'There is a header that counts.',
      'Look at Sforce-Limit-Info.',
    ],
    fix: 'Fetch more with each call, share one integration, or buy calls.',
    fixed: { moves: [...walkTo('query'), query, query, query] },
    sources: [restErrors],
  },
  {
    id: 'small-edition',
    title: 'One customer cannot be connected',
    story:
      'Fifty customers use our app. With this one users log in, allow it, come back, and no data comes.',
    setup: org({ apiEnabled: false }),
    moves: connectAndQuery,
    came: {
      status: 403,
      code: 'API_DISABLED_FOR_ORG',
      text: 'The API is not part of this org’s edition',
      check: 'api.enabled',
    },
    causes: [
      ['The customer’s edition has no API.', 'The code says so, and everything before it worked.'],
      ['The customer’s administrator has blocked the app.', 'Then no token would have come.'],
      ['The scope api is missing.', 'scope has it.'],
      ['The user lacks a record.', 'No record was looked at.'],
    ],
    hints: [
      'How far does it get with this customer?',
      'Read the code of the API’s answer.',
      'It is not about the user, nor about the app.',
    ],
    fix: 'The customer needs an edition with the API, or buys it in addition.',
    fixed: { moves: connectAndQuery },
    sources: [restErrors, deduced],
  },
  {
    id: 'nothing-there',
    title: 'Nothing there',
    story:
      'After the upgrade of our configuration every call is a 404. The records are there, we see them in the browser.',
    setup: webApp({ apiVersion: 'v86.0' }),
    moves: connectAndQuery,
    came: {
      status: 404,
      code: 'NOT_FOUND',
      text: 'The requested resource does not exist',
      check: 'version.known',
    },
    causes: [
      [
        'The configured API version does not exist.',
        'The address says v86.0, two digits swapped, and the list ends before it.',
      ],
      ['The records were deleted.', 'A query without records is a 200.'],
      ['The user may not see the records.', 'The same: a 200 without records.'],
      ['instance_url is wrong.', 'It is the host that came with the token.'],
    ],
    hints: [
      'Look at the path of the call.',
      'GET /services/data tells what there is.',
      'Compare the version with that list.',
    ],
    fix: 'Set the version to one of the list, v68.0 say.',
    fixed: { moves: connectAndQuery },
    sources: [restErrors, deduced],
  },
  {
    id: 'search-with-percent',
    title: 'The search for names fails',
    story:
      'All queries work but the one that searches: names that begin with T. In the Developer Console the same query works.',
    moves: [
      ...walkTo('query'),
      edited('query', rawParameter('q', "SELECT+Name+FROM+Account+WHERE+Name+LIKE+'T%'")),
    ],
    came: {
      status: 400,
      code: 'MALFORMED_QUERY',
      text: 'a parameter is not percent-encoded correctly',
      check: 'parameters.wellFormed',
    },
    causes: [
      ['The % of the search is not encoded.', 'In the query it stands alone, where %25 belongs.'],
      ['SOQL has no LIKE.', 'The Developer Console runs it.'],
      ['The user may not search accounts.', 'The code speaks of the query’s text.'],
      ['Spaces are written as +.', 'That is how a form writes them.'],
    ],
    hints: [
      'Look at the query as it stands on the wire.',
      'Which characters mean something in an address?',
      'What does % begin?',
    ],
    fix: 'Build the address with a function that encodes, and not by joining strings.',
    fixed: { moves: connectAndQuery },
    sources: [rfc(6749, 'B'), deduced],
  },
]
