import { formField, header, noBytes } from '@flowscope/http-message'
import {
  anyRequest,
  append,
  form,
  query,
  set,
  withBody,
  withHeaderLine,
  without,
  withoutHeaderLine,
  type EditedStep,
  type RequestEdit,
} from './edit-parts.ts'

const posts: readonly EditedStep[] = ['token', 'refresh', 'revoke', 'trade']
const apiCalls: readonly EditedStep[] = ['query', 'identity', 'userinfo', 'versions']
const front: readonly EditedStep[] = ['authorize', 'follow', 'callback', 'logOut']
const toSalesforce: readonly EditedStep[] = ['authorize', 'follow', ...posts, ...apiCalls]
const everything: readonly EditedStep[] = [...front, ...posts, ...apiCalls]

/** What a learner may do to a request, each under the name that the coverage prints. */
export const requestEdits: readonly RequestEdit[] = [
  ...query(['authorize'], {
    'wrong redirect_uri': set('redirect_uri', 'http://localhost:3000/oauth/callback/'),
    'foreign redirect_uri': set('redirect_uri', 'http://evil.example/callback'),
    'no redirect_uri': without('redirect_uri'),
    'unknown client': set('client_id', '3MVG9unknown'),
    'no client': without('client_id'),
    'unknown scope': set('scope', 'api everything'),
    'empty scope': set('scope', ''),
    'unsupported response_type': set('response_type', 'id_token code magic'),
    'no response_type': without('response_type'),
    'challenge method plain': set('code_challenge_method', 'plain'),
    'challenge method unknown': set('code_challenge_method', 'S512'),
    'challenge too short': set('code_challenge', 'short'),
    'prompt none': set('prompt', 'none'),
    'prompt login': set('prompt', 'login'),
    'prompt consent': set('prompt', 'consent'),
    login_hint: set('login_hint', 'student@acme.example'),
    nonce: set('nonce', 'n-1'),
    'display popup': set('display', 'popup'),
  }),
  ...query(['authorize', 'callback'], {
    'state altered': set('state', 'altered'),
    'state removed': without('state'),
    'state empty': set('state', ''),
    'state not ASCII': set('state', 'Zürich ☕ 漢字'),
    'state huge': set('state', 's'.repeat(12_000)),
    'state twice': append(formField('state', 'second')),
    'field without value': append({ ...formField('flag', ''), rawValue: null }),
    'plus and percent': append({ ...formField('note', ''), rawValue: 'a+b%20c%2Bd' }),
  }),
  ...query(['callback'], {
    'code altered': set('code', 'aPrx.altered'),
    'code removed': without('code'),
    'error in place of a code': (fields) => set('error', 'access_denied')(without('code')(fields)),
  }),
  ...query(['query'], {
    'q garbage': set('q', 'SELECT everything FROM nowhere'),
    'q removed': without('q'),
    'q not ASCII': set('q', "SELECT Id FROM Account WHERE Name = 'Müller ☕'"),
  }),
  ...form(['token', 'trade'], {
    'code altered': set('code', 'aPrx.altered'),
    'code removed': without('code'),
    'wrong verifier': set('code_verifier', 'wrong-verifier-wrong-verifier-wrong-verifier-1'),
    'verifier too short': set('code_verifier', 'short'),
    'verifier removed': without('code_verifier'),
    'wrong redirect_uri': set('redirect_uri', 'http://localhost:8080/callback'),
    'no redirect_uri': without('redirect_uri'),
  }),
  ...form(['refresh'], {
    'refresh token altered': set('refresh_token', '5Aep861altered'),
    'refresh token removed': without('refresh_token'),
    'narrower scope': set('scope', 'id'),
  }),
  ...form(['token', 'refresh', 'trade'], {
    'wrong secret': set('client_secret', 'wrong'),
    'missing secret': without('client_secret'),
    'unknown client': set('client_id', '3MVG9unknown'),
    'no client': without('client_id'),
    'unknown grant_type': set('grant_type', 'magic'),
    'no grant_type': without('grant_type'),
    'password grant': set('grant_type', 'password'),
    'format xml': set('format', 'xml'),
    'format urlencoded': set('format', 'urlencoded'),
  }),
  ...form(['revoke'], {
    'unknown token': set('token', '00Dunknown!token'),
    'token removed': without('token'),
  }),
  ...form(posts, {
    'field not ASCII': append(formField('note', 'Zürich ☕')),
    'field twice': (fields) => [...fields, ...fields.slice(0, 1)],
  }),
  ...anyRequest(posts, {
    'body empty': (request) => withBody(request, ''),
    'body not a form': (request) => withBody(request, '%%%&==&&\u0000\u0001'),
    'body JSON': (request) =>
      withHeaderLine(
        withBody(request, '{"grant_type":"authorization_code"}'),
        'Content-Type',
        'application/json',
      ),
    'body with broken percent-encoding': (request) => withBody(request, `${request.body}&x=%zz%e4`),
    'no Content-Type': (request) => withoutHeaderLine(request, 'Content-Type'),
    'credentials by Basic': (request) =>
      withHeaderLine(request, 'Authorization', 'Basic Y2xpZW50OnNlY3JldA=='),
    'sent as GET': (request) => ({
      ...withoutHeaderLine(withoutHeaderLine(request, 'Content-Length'), 'Content-Type'),
      method: 'GET',
      target: `${request.target}?${request.body}`,
      body: noBytes,
    }),
  }),
  ...anyRequest(apiCalls, {
    'no Authorization': (request) => withoutHeaderLine(request, 'Authorization'),
    'garbage Authorization': (request) =>
      withHeaderLine(request, 'Authorization', 'Bearer garbage'),
    'scheme OAuth': (request) =>
      withHeaderLine(
        request,
        'Authorization',
        (header(request.headers, 'Authorization') ?? '').replace('Bearer', 'OAuth'),
      ),
    'Accept XML': (request) => withHeaderLine(request, 'Accept', 'application/xml'),
  }),
  ...anyRequest(front, {
    'no cookies': (request) => withoutHeaderLine(request, 'Cookie'),
    'cookie garbage': (request) => withHeaderLine(request, 'Cookie', '=;;x; sid=\u00e9\u00ff;=='),
  }),
  ...anyRequest(toSalesforce, {
    'wrong host': (request) =>
      withHeaderLine({ ...request, authority: 'evil.example' }, 'Host', 'evil.example'),
    'host of another org': (request) =>
      withHeaderLine(
        { ...request, authority: 'other.my.localhost:3001' },
        'Host',
        'other.my.localhost:3001',
      ),
    'Host not the authority': (request) => withHeaderLine(request, 'Host', 'evil.example'),
    'no Host': (request) => withoutHeaderLine(request, 'Host'),
  }),
  ...anyRequest(everything, {
    'unknown path': (request) => ({ ...request, target: '/no/such/place?x=1' }),
    'path with broken percent-encoding': (request) => ({ ...request, target: '/%zz%e4%' }),
    'query with broken percent-encoding': (request) => ({
      ...request,
      target: `${request.target}${request.target.includes('?') ? '&' : '?'}x=%zz%e4%`,
    }),
    'method PUT': (request) => ({ ...request, method: 'PUT' }),
    'method DELETE': (request) => ({ ...request, method: 'DELETE' }),
    'method PATCH': (request) => ({ ...request, method: 'PATCH' }),
    'method OPTIONS': (request) => ({ ...request, method: 'OPTIONS' }),
    'method HEAD': (request) => ({ ...request, method: 'HEAD' }),
    'header added': (request) => ({
      ...request,
      headers: [...request.headers, ['X-Note', 'a, b']],
    }),
    'header not ASCII': (request) => ({
      ...request,
      headers: [...request.headers, ['X-Note', '\u00fc\u00ff']],
    }),
    'header twice': (request) => ({
      ...request,
      headers: [['X-Note', '1'], ...request.headers, ['x-note', '2']],
    }),
    'header in other spelling': (request) => ({
      ...request,
      headers: request.headers.map(([name, value]) => [name.toUpperCase(), value]),
    }),
    'headers reversed': (request) => ({ ...request, headers: request.headers.toReversed() }),
    'no User-Agent': (request) => withoutHeaderLine(request, 'User-Agent'),
    'method unknown': (request) => ({ ...request, method: 'DANCE' }),
    'space in the path': (request) => ({ ...request, target: '/a b' }),
    'path without slash': (request) => ({ ...request, target: 'services' }),
    'line break in a header': (request) => withHeaderLine(request, 'X-Note', 'a\r\nX-Other: b'),
    'white space around a value': (request) =>
      withHeaderLine(request, 'Accept', ' \tapplication/json  '),
    'Content-Length too small': (request) => withHeaderLine(request, 'Content-Length', '1'),
    'Content-Length too large': (request) => withHeaderLine(request, 'Content-Length', '100000'),
    'Content-Length no number': (request) => withHeaderLine(request, 'Content-Length', 'many'),
    'Transfer-Encoding chunked': (request) =>
      withHeaderLine(request, 'Transfer-Encoding', 'chunked'),
    'Connection close': (request) => withHeaderLine(request, 'Connection', 'close'),
    'no Connection': (request) => withoutHeaderLine(request, 'Connection'),
  }),
]
