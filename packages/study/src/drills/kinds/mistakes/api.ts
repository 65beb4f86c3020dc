import {
  encodeFormValue,
  header,
  withHeader,
  withoutHeader,
  type Headers,
} from '@flowscope/http-message'
import { restGuide, rfc, webServerFlow, type RunSetup } from '@flowscope/reference'
import { atAuthority, rawParameter, request, type Edit } from '@flowscope/scenarios'
import { mistakesIn } from './mistake.ts'
import { receivedMember } from './received.ts'

export const apiMistakes = mistakesIn(
  { step: 'query', station: 'api-call', heading: 'The API call', compare: 'token' },
  [
    {
      id: 'api-login-host',
      part: 'host',
      made: (_, setup) => request((sent) => atAuthority(sent, loginHost(setup))),
      says: 'The call goes to the wrong host.',
      because: 'Data are at `instance_url`; the login host only logs in.',
      belief: 'the API is where the login was',
      unlike: 'Host is that of `instance_url`.',
      sources: [webServerFlow],
    },
    {
      id: 'api-token-in-query',
      part: 'credential',
      made: () =>
        request((sent) => ({
          ...sent,
          target: `${sent.target}&access_token=${encodeFormValue(bearerOf(sent.headers))}`,
          headers: withoutHeader(sent.headers, 'Authorization'),
        })),
      says: 'The token stands where logs will keep it.',
      because: 'It is in the address, and the `Authorization` header is missing.',
      belief: 'headers are logged as addresses are',
      unlike: 'It stands in the `Authorization` header.',
      sources: [rfc(6750, '2.3'), rfc(6750, '5.3')],
    },
    {
      id: 'api-refresh-token',
      part: 'credential',
      made: () => bearerFrom('refresh_token'),
      says: 'The refresh token is sent as the access token.',
      because: 'What follows `Bearer` begins with 5Aep: it is for the token endpoint only.',
      belief: 'a token that begins with 00D is a refresh token',
      unlike: 'What follows `Bearer` is the access token of the response.',
      sources: [rfc(6749, '1.5')],
    },
    {
      id: 'api-id-token',
      part: 'credential',
      made: () => bearerFrom('id_token'),
      says: 'The id token is sent as the access token.',
      because: 'What follows `Bearer` is the `id_token`: it tells who logged in and opens nothing.',
      belief: 'the id token is what opens the API',
      unlike: 'What follows `Bearer` is the access token of the response.',
      sources: [rfc(6750, '2.1')],
    },
    {
      id: 'api-no-scheme',
      part: 'credential',
      made: () =>
        request((sent) => ({
          ...sent,
          headers: withHeader(sent.headers, 'Authorization', bearerOf(sent.headers)),
        })),
      says: 'The header does not say what kind of credential it brings.',
      because: '`Bearer` and a space belong in front of the token.',
      belief: 'the scheme has to be the app’s name',
      unlike: '`Bearer` says it.',
      sources: [rfc(6750, '2.1')],
    },
    {
      id: 'api-version',
      part: 'path',
      made: () => request((sent) => ({ ...sent, target: sent.target.replace(/\/v(\d)/, '/$1') })),
      says: 'The version in the path is not written as Salesforce has it.',
      because: 'Versions begin with a `v`: without it there is nothing at this address.',
      belief: 'the API is asked for without a version',
      unlike: 'The version is written as it should be: a `v` and a number.',
      sources: [restGuide],
    },
    {
      id: 'api-post',
      part: 'method',
      made: () => request((sent) => ({ ...sent, method: 'POST' })),
      says: 'A query is asked with another method.',
      because: 'A query changes nothing and is asked with GET.',
      belief: 'whatever carries a token has to be a POST',
      unlike: 'GET is how a query is asked.',
      sources: [restGuide],
    },
    {
      id: 'api-unencoded',
      part: 'query',
      made: () => rawParameter('q', `SELECT+Id+FROM+Account+WHERE+Name+=+'Larch+&+Sons+Carpentry'`),
      says: 'A value was joined in without being encoded.',
      because: 'The `&` ends the query in the middle of a name; it has to be `%26`.',
      belief: 'spaces written as plus signs are not encoded',
      unlike: 'Every character that could end the value is encoded.',
      sources: [rfc(6749, 'B')],
    },
  ],
)

function loginHost({ world }: RunSetup): string {
  return `login.localhost:${String(world.port)}`
}

function bearerOf(headers: Headers): string {
  return header(headers, 'Authorization')?.replace(/^Bearer /, '') ?? ''
}

/** Another member of the token response behind `Bearer`. */
function bearerFrom(member: string): Edit {
  return (draft, seen) => {
    const credential = `Bearer ${receivedMember(seen, member)}`
    return request((sent) => ({
      ...sent,
      headers: withHeader(sent.headers, 'Authorization', credential),
    }))(draft, seen)
  }
}
