import { withHeader, type HttpRequest } from '@flowscope/http-message'
import { deduced, identityUrls, restErrors, scopeValues } from '@flowscope/reference'
import { parameter, request } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { callRefused, send, sessionOver } from '../back-channel-endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'

/** Where the call goes, and whom it asks about. */
export const whoWhatIfs = series(
  { station: 'api-call', by: 'me', at: 'query', then: [], sources: [identityUrls, deduced] },
  [
    {
      id: 'host-header-rewritten',
      by: 'network',
      title: 'a proxy writes another host into the call',
      ask: 'The call reaches Salesforce, but its Host header names a My Domain that nobody has. Which org answers?',
      answers: [
        'None: a page says that no org lives there.',
        'The org of the token.',
        'The org whose address was dialled.',
      ],
      reason:
        'One machine serves many orgs and chooses by the Host header. The answer is a page: look at its type before you read it as JSON.',
      sources: [deduced],
      change: edited('query', request(fromProxy)),
      expect: { ...callRefused(404, 'NOT_FOUND', 'host.known'), code: '404', text: 'Not Found' },
    },
    {
      id: 'identity-of-nobody',
      title: 'the identity URL is put together with a wrong user id',
      ask: 'The web app keeps the user id and writes the address itself, one character off. What comes?',
      answers: [
        '403, Bad_OAuth_Token.',
        '404: there is no such user.',
        'The identity of whoever the token belongs to.',
      ],
      reason:
        'The answer blames the token, though the address is at fault. Use the value of id as it came.',
      change: edited('identity', request(asNobody)),
      expect: {
        ...callRefused(403, 'Bad_OAuth_Token', 'identity.known'),
        text: 'Forbidden',
        states: sessionOver,
      },
    },
    {
      id: 'identity-without-scope',
      at: 'redirect',
      title: 'the token was asked for with refresh_token alone, and the web app asks who this is',
      ask: 'No openid, no id, no api. The web app would like to greet the user by name. May it?',
      answers: [
        'No: the token opens no identity.',
        'Yes: every token may say whose it is.',
        'Yes, but without the e-mail address.',
      ],
      reason:
        'A token may do what was asked for and nothing on the side. id would have been enough.',
      sources: [scopeValues, deduced],
      change: edited('redirect', parameter('scope', 'refresh_token')),
      then: [...stretch('authorize', 'query'), send('identity')],
      expect: {
        ...callRefused(403, 'Bad_OAuth_Token', 'identity.scope'),
        text: 'Forbidden',
        states: sessionOver,
      },
    },
    {
      id: 'soql-unknown-object',
      title: 'the query names an object that the org lacks',
      ask: 'SELECT Id FROM Invoice, in an org without invoices. What is it told?',
      answers: [
        'INVALID_TYPE, with the name of the object.',
        'NOT_FOUND, with status 404.',
        'No records: an object without rows.',
      ],
      reason:
        'Custom objects end in __c, and the one that is missing is most often written without.',
      sources: [restErrors],
      change: edited('query', parameter('q', 'SELECT Id FROM Invoice')),
      expect: {
        ...callRefused(400, 'INVALID_TYPE', 'query.object'),
        text: "sObject type 'Invoice' is not supported.",
      },
    },
  ],
)

function fromProxy(call: HttpRequest): HttpRequest {
  return { ...call, headers: withHeader(call.headers, 'Host', 'backend.my.localhost:3001') }
}

function asNobody(call: HttpRequest): HttpRequest {
  return { ...call, target: call.target.replace(/.{4}$/, 'ZAA0') }
}
