import { encodeFormValue } from '@flowscope/http-message'
import { rfc } from '@flowscope/reference'
import { parameter, rawParameter, together, without } from '@flowscope/scenarios'
import { withoutUnderscores } from './edits.ts'
import { mistakesIn } from './mistake.ts'

/** Somebody else's, and registered because a tutorial said so. */
export const toolCallback = 'https://api-tester.example/oauth/callback'

export const authorizeMistakes = mistakesIn(
  { step: 'authorize', station: 'authorize-request', heading: 'An authorize request' },
  [
    {
      id: 'authorize-underscores',
      part: 'names',
      made: (random) =>
        withoutUnderscores(random.pick(['response_type', 'client_id', 'redirect_uri'])),
      says: 'A parameter’s name has lost its underscore.',
      because: 'Salesforce does not know the name and takes the parameter for missing.',
      belief: 'parameter names are not compared character by character',
      unlike: 'All names stand as the standard has them.',
    },
    {
      id: 'authorize-encoded-twice',
      part: 'redirect_uri',
      made: () => rawParameter('redirect_uri', ({ rawValue }) => encodeFormValue(rawValue ?? '')),
      says: '`redirect_uri` is percent-encoded twice.',
      because: 'Decoded once it still reads `%3A%2F%2F`, and no such address is registered.',
      belief: 'a value with percent signs was encoded once too often',
      unlike: 'Then it would have `%253A` where it has `%3A`.',
      sources: [rfc(6749, 'B'), rfc(6749, '3.1.2')],
    },
    {
      id: 'authorize-secret',
      part: 'client_secret',
      made: (_, { client }) => parameter('client_secret', client.consumerSecret ?? ''),
      says: 'The consumer secret travels in the address.',
      because: 'Salesforce takes no notice of it; browser, history and logs now have it.',
      belief: 'the consumer key must not be shown',
      unlike: 'What is there is `client_id`, the consumer key, and that is public.',
      quiet: true,
      sources: [rfc(6749, '2.3.1'), rfc(9700, '2.5')],
    },
    {
      id: 'authorize-no-state',
      part: 'state',
      made: () => without('state'),
      says: 'Nothing ties the answer to this browser.',
      because: '`state` is missing: whoever plants a callback is not found out by it.',
      belief: 'a state can only be a session id',
      unlike: '`state` is there to do it.',
      quiet: true,
      sources: [rfc(6749, '10.12'), rfc(9700, '4.7.1')],
    },
    {
      id: 'authorize-commas',
      part: 'scope',
      made: () => parameter('scope', (before) => before.replaceAll(' ', ',')),
      says: 'The scopes are separated by the wrong character.',
      because: 'Scopes are separated by spaces; with commas they are one name that nobody knows.',
      belief: 'a plus sign between scopes is a mistake',
      unlike: 'A plus sign stands for a space, and that is right.',
      sources: [rfc(6749, '3.3')],
    },
    {
      id: 'authorize-token',
      part: 'response_type',
      made: () => parameter('response_type', 'token'),
      says: 'It asks for another flow than the web server flow.',
      because: '`response_type=token` is the user-agent flow: the token comes in the address.',
      belief: '`response_type=code` belongs to the user-agent flow',
      unlike: 'With `response_type=code` it is the web server flow.',
      quiet: true,
      sources: [rfc(6749, '4.2.1'), rfc(9700, '2.1.2')],
    },
    {
      id: 'authorize-no-challenge',
      part: 'challenge',
      made: () => together(without('code_challenge'), without('code_challenge_method')),
      says: 'The code will not be tied to a verifier.',
      because: 'There is no `code_challenge`, and this app requires PKCE.',
      belief: 'PKCE sends its verifier in the address',
      unlike: '`code_challenge` is there; the verifier follows later.',
      sources: [rfc(7636, '4.3'), rfc(9700, '2.1.1')],
    },
    {
      id: 'authorize-tool',
      part: 'redirect_uri',
      made: () => parameter('redirect_uri', toolCallback),
      says: 'The code goes to somebody else’s site.',
      because: 'The callback belongs to a tool on the web, whose owner can read the code.',
      belief: 'a callback on localhost is somebody else’s',
      unlike: 'The callback is the web app’s own.',
      quiet: true,
      sources: [rfc(6749, '3.1.2'), rfc(9700, '4.1')],
    },
  ],
)
