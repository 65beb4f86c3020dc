import { refreshFlow, rfc } from '@flowscope/reference'
import { parameter } from '@flowscope/scenarios'
import { receivedMember } from './received.ts'
import { asJson, withoutUnderscores } from './edits.ts'
import { mistakesIn } from './mistake.ts'

export const refreshMistakes = mistakesIn(
  { step: 'refresh', station: 'refresh', heading: 'The refresh request', compare: 'token' },
  [
    {
      id: 'refresh-key-for-secret',
      part: 'client_secret',
      made: (_, { client }) => parameter('client_secret', client.consumerKey),
      says: 'The consumer key stands in the place of the secret.',
      because: '`client_id` and `client_secret` have one value, and the key proves nothing.',
      belief: 'key and secret look alike',
      unlike: '`client_secret` is another value than `client_id`.',
      sources: [refreshFlow, rfc(6749, '2.3.1')],
    },
    {
      id: 'refresh-underscores',
      part: 'names',
      made: (random) =>
        withoutUnderscores(random.pick(['grant_type', 'refresh_token', 'client_id'])),
      says: 'A parameter’s name has lost its underscore.',
      because: 'Salesforce does not know the name and takes the parameter for missing.',
      belief: 'parameter names are not compared character by character',
      unlike: 'All names stand as the standard has them.',
      sources: [refreshFlow, rfc(6749, '6')],
    },
    {
      id: 'refresh-grant-type',
      part: 'grant_type',
      made: () => parameter('grant_type', 'authorization_code'),
      says: 'The grant type belongs to another request.',
      because: '`authorization_code` looks for a code; a refresh is `grant_type=refresh_token`.',
      belief: 'the grant keeps the type that it began with',
      unlike: '`refresh_token` is the grant type of a refresh.',
      sources: [rfc(6749, '6')],
    },
    {
      id: 'refresh-access-token',
      part: 'refresh_token',
      made: () => (draft, seen) =>
        parameter('refresh_token', receivedMember(seen, 'access_token'))(draft, seen),
      says: 'The access token is sent as the refresh token.',
      because: 'It begins with the org’s id, 00D…; the refresh token of the response is 5Aep….',
      belief: 'any token of the response can be renewed',
      unlike: 'It is the refresh token of the response.',
      sources: [rfc(6749, '1.5')],
    },
    {
      id: 'refresh-json',
      part: 'body',
      made: () => asJson,
      says: 'The body is in the wrong format.',
      because: 'The token endpoint wants a form; JSON is only what it answers.',
      belief: 'the token endpoint speaks JSON both ways',
      unlike: 'A form is what the token endpoint wants.',
      sources: [rfc(6749, '6')],
    },
  ],
)
