import { encodeFormValue, noBytes, withoutHeader } from '@flowscope/http-message'
import { rfc } from '@flowscope/reference'
import { parameter, rawParameter, request } from '@flowscope/scenarios'
import { asJson, withoutUnderscores } from './edits.ts'
import { mistakesIn } from './mistake.ts'

export const tokenMistakes = mistakesIn(
  { step: 'token', station: 'token-request', heading: 'The token request', compare: 'callback' },
  [
    {
      id: 'token-code-encoded-twice',
      part: 'code',
      made: () => rawParameter('code', ({ rawValue }) => encodeFormValue(rawValue ?? '')),
      says: 'The code was copied as it stood, and encoded once more.',
      because: 'It ends in `%253D%253D`: decoded once that is `%3D%3D`, and the code ends in `==`.',
      belief: 'a code must not have percent signs in a body',
      unlike: 'Then its end would read `%253D%253D`.',
      sources: [rfc(6749, 'B')],
    },
    {
      id: 'token-key-for-secret',
      part: 'client_secret',
      made: (_, { client }) => parameter('client_secret', client.consumerKey),
      says: 'The consumer key stands in the place of the secret.',
      because: '`client_id` and `client_secret` have one value, and the key proves nothing.',
      belief: 'key and secret look alike',
      unlike: '`client_secret` is another value than `client_id`.',
      sources: [rfc(6749, '2.3.1')],
    },
    {
      id: 'token-underscores',
      part: 'names',
      made: (random) =>
        withoutUnderscores(random.pick(['grant_type', 'client_id', 'redirect_uri'])),
      says: 'A parameter’s name has lost its underscore.',
      because: 'Salesforce does not know the name and takes the parameter for missing.',
      belief: 'parameter names are not compared character by character',
      unlike: 'All names stand as the standard has them.',
    },
    {
      id: 'token-other-callback',
      part: 'redirect_uri',
      made: () => parameter('redirect_uri', (before) => `${before}/`),
      says: '`redirect_uri` is not the one of the callback.',
      because: 'It ends in a slash that the callback did not have; the two are compared as text.',
      belief: 'the token request needs no redirect URI',
      unlike: 'Decoded, it is the address that was called back.',
      sources: [rfc(6749, '4.1.3')],
    },
    {
      id: 'token-other-code',
      part: 'code',
      made: () => parameter('code', otherCode),
      says: 'The code is not the one that has just come back.',
      because:
        'Compared character by character the two differ: Salesforce does not know this one as it arrives.',
      belief: 'a code looks different in each place',
      unlike: 'But for its encoding it is the code of the callback.',
      sources: [rfc(6749, '4.1.3')],
    },
    {
      id: 'token-json',
      part: 'body',
      made: () => asJson,
      says: 'The body is in the wrong format.',
      because: 'The token endpoint wants a form; JSON is only what it answers.',
      belief: 'the token endpoint speaks JSON both ways',
      unlike: 'A form is what the token endpoint wants.',
      sources: [rfc(6749, '4.1.3')],
    },
    {
      id: 'token-get',
      part: 'body',
      made: () =>
        request((sent) => ({
          ...sent,
          method: 'GET',
          target: `${sent.target}?${sent.body}`,
          headers: withoutHeader(withoutHeader(sent.headers, 'Content-Type'), 'Content-Length'),
          body: noBytes,
        })),
      says: 'Secret and code are written into an address.',
      because:
        'A GET has its parameters in the address, where logs keep them; it has to be a POST.',
      belief: 'POST keeps its form in the address',
      unlike: 'They stand in the body of a POST.',
      sources: [rfc(6749, '3.2')],
    },
    {
      id: 'token-grant-type',
      part: 'grant_type',
      made: () => parameter('grant_type', 'code'),
      says: 'The grant type is one that does not exist.',
      because: '`code` is a response type; the grant is called `authorization_code`.',
      belief: 'grant type and response type have the same values',
      unlike: '`authorization_code` is what trading a code is called.',
      sources: [rfc(6749, '4.1.3')],
    },
  ],
)

/** The middle turned around: alike at a glance. */
function otherCode(code: string): string {
  const middle = Array.from(code.slice(4, -2)).toReversed().join('')
  return `${code.slice(0, 4)}${middle}${code.slice(-2)}`
}
