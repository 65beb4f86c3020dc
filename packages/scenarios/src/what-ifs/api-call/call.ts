import type { HttpRequest } from '@flowscope/http-message'
import { deduced, restErrors, rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, request, withBody } from '../../edits.ts'
import { callRefused } from '../back-channel-endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'

const missingResource = 'The requested resource does not exist'

/** A good token, and a question that the API does not understand. */
export const callWhatIfs = series(
  { station: 'api-call', by: 'me', at: 'query', then: [], sources: [restErrors] },
  [
    {
      id: 'api-version-unknown',
      title: 'the address names an API version that does not exist',
      ask: 'v99.0 is not out yet. What does the API answer?',
      answers: [
        'NOT_FOUND, with status 404.',
        'The newest version answers instead.',
        'A 401: this session is not valid for that version.',
      ],
      reason:
        'To the API it is an address like any other that does not exist. Ask /services/data what there is.',
      sources: [restErrors, deduced],
      change: edited('query', request(atVersion('v99.0'))),
      expect: { ...callRefused(404, 'NOT_FOUND', 'version.known'), text: missingResource },
    },
    {
      id: 'api-version-without-v',
      title: 'the API version lacks its v',
      ask: 'The address says 68.0 where v68.0 belongs. Close enough?',
      answers: [
        'No: nothing stands at that address.',
        'Yes: the v is decoration.',
        'No: MALFORMED_QUERY, with status 400.',
      ],
      reason:
        'Copy the url from the list of versions rather than putting it together from numbers.',
      sources: [restErrors, deduced],
      change: edited('query', request(atVersion('68.0'))),
      expect: { ...callRefused(404, 'NOT_FOUND', 'version.known'), text: missingResource },
    },
    {
      id: 'soql-misspelt',
      title: 'the query has a spelling mistake',
      ask: 'SELEKT instead of SELECT. Which status does a malformed query have?',
      answers: [
        '400, and a code that names the query.',
        '500: the database has failed.',
        '200, with no records and a warning in the body.',
      ],
      reason:
        'The token was fine. MALFORMED_QUERY is about the text of the query and nothing else.',
      change: edited('query', parameter('q', 'SELEKT Id FROM Account')),
      expect: {
        ...callRefused(400, 'MALFORMED_QUERY', 'query.wellFormed'),
        text: unexpected('SELEKT'),
      },
    },
    {
      id: 'soql-unknown-field',
      title: 'the query names a field that the object lacks',
      ask: 'Account has no field Colour. What is it told?',
      answers: [
        'INVALID_FIELD, and the column that is missing.',
        'The records, with Colour empty.',
        'MALFORMED_QUERY, and the place where reading stopped.',
      ],
      reason:
        'A field that the user may not see is answered in the same words, so look at field security too.',
      sources: [restErrors, seenInTraffic],
      change: edited('query', parameter('q', 'SELECT Id, Colour FROM Account')),
      expect: {
        ...callRefused(400, 'INVALID_FIELD', 'query.fields'),
        text: "No such column 'Colour' on sobject of type Account",
      },
    },
    {
      id: 'query-by-post',
      title: 'the query is posted',
      ask: 'The text of the query is long, so it is sent by POST. Is that possible at this address?',
      answers: [
        'No: the address is right and the method is not.',
        'Yes: GET and POST are alike here.',
        'No: a query has to be put into JSON first.',
      ],
      reason: 'A 405 names in Allow which methods there are. A query is asked with GET.',
      sources: [rfc(9110, '15.5.6'), deduced],
      change: edited(
        'query',
        request((sent) => withBody({ ...sent, method: 'POST' }, '{}', 'application/json')),
      ),
      expect: {
        ...callRefused(405, 'METHOD_NOT_ALLOWED', 'method.allowed'),
        text: "HTTP Method 'POST' not allowed. Allowed are GET,HEAD",
      },
    },
  ],
)

function unexpected(token: string): string {
  return `unexpected token: '${token}'`
}

function atVersion(version: string): (sent: HttpRequest) => HttpRequest {
  return (sent) => ({ ...sent, target: sent.target.replace('v68.0', version) })
}
