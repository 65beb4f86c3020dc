import { explain } from '../entry.ts'
import { rfc, seenInTraffic, webServerFlow } from '../source.ts'

/** The pieces of an Authorization header. */
export const authorizationPartEntries = explain(
  { places: ['authorization.part'], sources: [rfc(9110, '11.6.2')], mark: 'documented' },
  [
    {
      name: 'Bearer',
      alsoNamed: ['OAuth'],
      what: 'The scheme: a token follows, and holding it is the proof.',
      why: 'Salesforce also takes the old word `OAuth` here.',
      without: 'The token would not be recognised as one.',
      sources: [rfc(6750, '2.1'), seenInTraffic],
    },
    {
      name: 'Basic',
      what: 'The scheme: name and password follow, joined by a colon, in base64.',
      why: 'RFC 6749 has every server understand it for consumer key and secret.',
      without: 'Key and secret go into the body.',
      sources: [rfc(7617, '2'), rfc(6749, '2.3.1')],
    },
    {
      name: 'Basic credentials',
      what: 'Consumer key, colon, consumer secret: in base64, which hides nothing.',
      why: 'Base64 only makes them fit into a header.',
      without: 'The scheme alone proves nothing.',
      sources: [rfc(7617, '2')],
      secret: true,
    },
  ],
)

/** The pieces of what Salesforce issues. Their shapes were seen, nothing promises them. */
export const tokenPartEntries = explain(
  { places: ['token.part'], sources: [seenInTraffic], mark: 'seen' },
  [
    {
      name: 'org of the session',
      what: 'The org id, in its short form of 15 characters.',
      why: 'Salesforce sees at the first glance where the session lives.',
      without: 'A client must not rely on it; it only helps when reading logs.',
    },
    {
      name: '!',
      what: 'An exclamation mark that ends the org id.',
      why: 'Shells read it specially: put such a token in single quotes.',
      without: 'It would be no session id of Salesforce.',
    },
    {
      name: 'sealed part',
      what: 'The key itself: random, and without meaning to anyone but Salesforce.',
      why: 'Nothing can be read from it, so nothing can be forged.',
      without: 'The org id alone opens nothing.',
      secret: true,
    },
    {
      name: 'JWT header',
      what: 'Which algorithm and which key signed, as JSON in base64url.',
      why: 'The reader picks the right public key by it.',
      without: 'A reader would have to guess how to check.',
      sources: [seenInTraffic, rfc(7515, '4')],
    },
    {
      name: 'JWT claims',
      what: 'What is being said, as JSON in base64url: signed, not secret.',
      why: 'Anyone can read them here; nobody can change them unnoticed.',
      without: 'A signature over nothing says nothing.',
      sources: [seenInTraffic, rfc(7519, '4')],
    },
    {
      name: 'JWT signature',
      what: 'The signature over the two parts before it, with their dot.',
      why: 'Made with a private key of Salesforce, checked with the public one.',
      without: 'Anyone could write such a token.',
      sources: [seenInTraffic, rfc(7515, '5.1')],
    },
    {
      name: 'dot',
      what: 'A dot between the parts of a JWT.',
      why: 'base64url has no dot, so it can only be a separator.',
      without: 'The three parts would run together.',
      sources: [seenInTraffic, rfc(7515, '3.1')],
    },
    {
      name: 'beginning of a code',
      what: 'Salesforce’s authorization codes begin `aPrx`.',
      why: 'A reader of logs can tell a code from a token.',
      without: 'It may be any other text that stands where a code belongs.',
      sources: [seenInTraffic, webServerFlow],
    },
    {
      name: 'beginning of a refresh token',
      what: 'Salesforce’s refresh tokens begin `5Aep861`.',
      why: 'Scanners find leaked ones by it.',
      without: 'It is no refresh token of today’s Salesforce.',
    },
  ],
)
