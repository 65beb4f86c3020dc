import { header, withHeader, withoutHeader, type HttpRequest } from '@flowscope/http-message'
import {
  deduced,
  restErrors,
  restGuide,
  rfc,
  scopeValues,
  seenInTraffic,
  webServerFlow,
} from '@flowscope/reference'
import { atAuthority, parameter, request } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { answered, callRefused, send, sessionEnded } from '../back-channel-endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'
import { loginHost } from '../setups.ts'

const noSession = (check: string) =>
  callRefused(401, sessionEnded, check, { flow: 'sessionRefused', accessToken: 'refused' })

/** An access token, and what opens nothing. */
export const tokenUseWhatIfs = series(
  {
    station: 'api-call',
    by: 'me',
    at: 'query',
    then: [],
    sources: [rfc(6750, '2.1'), restErrors],
  },
  [
    {
      id: 'call-at-login-host',
      title: 'the API is called at the login host instead of instance_url',
      ask: 'The login host issued the session. Does it serve the API as well?',
      answers: [
        'No: data stands where instance_url points.',
        'Yes: it passes the call on to the org.',
        'No: it answers with a redirect to instance_url.',
      ],
      reason:
        'The login host belongs to no org; how it refuses is not on record. The address of the API comes with the tokens; store it beside them.',
      sources: [webServerFlow, deduced],
      change: edited(
        'query',
        request((sent) => atAuthority(sent, loginHost)),
      ),
      expect: noSession('api.instance'),
    },
    {
      id: 'token-without-api-scope',
      at: 'redirect',
      title: 'the scope api is not asked for',
      ask: 'Login and consent went well and tokens came. Does the access token open the REST API?',
      answers: [
        'No: the session is alive and not valid for the REST API.',
        'Yes: every access token opens the API.',
        'No: it is told that the session has expired.',
      ],
      reason:
        'The same code, other words: a refresh does not help here. Ask for api, or for full, and connect again.',
      sources: [seenInTraffic, scopeValues],
      change: edited('redirect', parameter('scope', 'openid refresh_token')),
      then: [...stretch('authorize', 'expiry')],
      expect: callRefused(
        401,
        'INVALID_SESSION_ID.this-session-is-not-valid-for-use-with-the-rest-api',
        'api.scope',
        { flow: 'sessionRefused', accessToken: 'refused' },
      ),
    },
    {
      id: 'token-without-bearer',
      title: 'the Authorization header has the token without the word Bearer',
      ask: 'The token itself is right. Does the API guess what it is?',
      answers: [
        'No: without the scheme there is no token in the header.',
        'Yes: a token begins with 00D, which is plain enough.',
        'No: the status is 400, a malformed header.',
      ],
      reason:
        'The first word says how to read the rest. The answer says session expired, so look at what was sent before you refresh.',
      change: edited('query', request(withoutScheme)),
      expect: noSession('bearer.present'),
    },
    {
      id: 'call-without-token',
      title: 'no Authorization header is sent',
      ask: 'Nobody shows a token. How does the API say so?',
      answers: [
        'In the words for a session that has expired.',
        'With a 403: whoever is unknown may do nothing.',
        'With WWW-Authenticate, which names Bearer.',
      ],
      reason:
        'Missing, unknown, revoked and expired are one answer at the REST API. RFC 6750 would send WWW-Authenticate; Salesforce does not.',
      sources: [rfc(6750, '3'), seenInTraffic],
      change: edited('query', request(withoutToken)),
      expect: noSession('bearer.present'),
    },
    {
      id: 'token-cut-short',
      title: 'the access token is cut off after the exclamation mark',
      ask: 'A shell has eaten everything behind the !. What is left is the id of the org. Is that a token?',
      answers: [
        'No: it is answered like a session that has expired.',
        'Yes, for data that everybody in the org may read.',
        'No: the API says that the token is malformed.',
      ],
      reason: 'Put the token into single quotes in a shell. A refresh would not have helped.',
      sources: [seenInTraffic, restErrors],
      change: edited('query', request(cutShort)),
      expect: noSession('bearer.alive'),
    },
    {
      id: 'token-in-query',
      title: 'the access token is sent in the address, as access_token',
      ask: 'RFC 6750 knows a parameter access_token and warns of it. Does the REST API read it?',
      answers: [
        'No: it looks at the Authorization header only.',
        'Yes: that is how links to attachments carry a token.',
        'No: such an address is answered with a 400.',
      ],
      reason: 'An address is written down in too many places to hold a key.',
      sources: [rfc(6750, '2.3'), deduced],
      change: edited('query', request(inQuery)),
      expect: noSession('bearer.present'),
    },
    {
      id: 'userinfo-without-token',
      title: 'UserInfo is asked without a token',
      ask: 'Does UserInfo say it in the words of the REST API?',
      answers: [
        'No: 403, and bare text.',
        'Yes: the same JSON array.',
        'No: an empty JSON object.',
      ],
      reason:
        'Missing_OAuth_Token or Bad_OAuth_Token, with 403, is how the identity services speak. Code that waits for a 401 will not refresh.',
      sources: [seenInTraffic, rfc(6750, '3.1')],
      change: edited('userinfo', request(withoutToken)),
      expect: {
        ...callRefused(403, 'Missing_OAuth_Token', 'bearer.present'),
        text: 'Forbidden',
      },
    },
    {
      id: 'identity-with-cut-token',
      title: 'the identity URL is asked with a token that was cut off',
      ask: 'The address names the user, the token is broken. What comes?',
      answers: [
        'Bad_OAuth_Token, with status 403.',
        'The user’s name, since the address is right.',
        'A 404: there is no such identity.',
      ],
      reason: 'The address only says whom the question is about. Who asks has to be shown.',
      sources: [seenInTraffic, rfc(6750, '3.1')],
      change: edited('identity', request(cutShort)),
      then: [],
      expect: {
        ...noSession('bearer.alive'),
        status: 403,
        code: 'Bad_OAuth_Token',
        text: 'Forbidden',
      },
    },
    {
      id: 'versions-without-token',
      title: 'the list of API versions is asked for',
      ask: 'This request carries no token. Is it refused?',
      answers: [
        'No: which versions there are is public.',
        'Yes: every address under /services/data needs a token.',
        'No, but the list is empty.',
      ],
      reason: 'A good first call: it shows that host and path are right, whatever the token is.',
      sources: [restGuide, seenInTraffic],
      change: send('versions'),
      expect: answered('versions.answered'),
    },
  ],
)

function withoutToken(sent: HttpRequest): HttpRequest {
  return { ...sent, headers: withoutHeader(sent.headers, 'Authorization') }
}

function withoutScheme(sent: HttpRequest): HttpRequest {
  return withAuthorization(sent, tokenIn(sent))
}

function cutShort(sent: HttpRequest): HttpRequest {
  return withAuthorization(sent, `Bearer ${tokenIn(sent).split('!')[0] ?? ''}`)
}

function inQuery(sent: HttpRequest): HttpRequest {
  const query = `access_token=${encodeURIComponent(tokenIn(sent))}`
  return { ...withoutToken(sent), target: `${sent.target}&${query}` }
}

function withAuthorization(sent: HttpRequest, value: string): HttpRequest {
  return { ...sent, headers: withHeader(sent.headers, 'Authorization', value) }
}

function tokenIn({ headers }: HttpRequest): string {
  return (header(headers, 'Authorization') ?? '').replace('Bearer ', '')
}
