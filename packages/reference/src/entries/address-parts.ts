import { explain } from '../entry.ts'
import {
  endpoints,
  identityUrls,
  restGuide,
  rfc,
  seenInTraffic,
  webServerFlow,
  type Source,
} from '../source.ts'

const urlencoded: Source = {
  title: 'URL Standard: urlencoded serializing',
  url: 'https://url.spec.whatwg.org/#urlencoded-serializing',
}

/** Characters in disguise. Hex digits in upper case; the last one stands for all the others. */
export const escapeEntries = explain(
  { places: ['escape'], sources: [rfc(3986, '2.1')], mark: 'documented' },
  [
    {
      name: '%3A',
      what: 'A colon.',
      why: 'In an address it separates scheme, host and port, so inside a value it is disguised.',
      without: 'Most servers would still read it, but not all.',
    },
    {
      name: '%2F',
      what: 'A slash.',
      why: 'Bare, it would look like the next folder of the outer path.',
      without: 'Inside a query a bare slash is allowed; in a path segment it is not.',
    },
    {
      name: '%3F',
      what: 'A question mark that belongs to the inner address.',
      why: 'The first bare one opened the outer query.',
      without: 'Readers would disagree on where the query begins.',
    },
    {
      name: '%3D',
      what: 'An equals sign that is part of the value.',
      why: 'A Salesforce code ends in two of them; a bare one separates name from value.',
      without: 'Lenient parsers cut at the first sign only, strict ones lose the end of the code.',
    },
    {
      name: '%26',
      what: 'An ampersand that is part of the value.',
      why: 'A bare one would begin the next parameter.',
      without: 'The value would be cut here and its rest read as another name.',
    },
    {
      name: '%20',
      what: 'A space, as addresses write it.',
      why: 'No address may hold a bare space.',
      without: 'The request line would fall apart at the space.',
    },
    {
      name: '+',
      what: 'A space, as forms write it.',
      why: 'Forms had it before percent-escapes were agreed on; it holds in queries and form bodies.',
      without: '`%20` says the same and is understood everywhere.',
      sources: [urlencoded],
    },
    {
      name: '%2B',
      what: 'A true plus sign.',
      why: 'A bare one would be read as a space.',
      without: 'Base64 values break here more often than anywhere else.',
      sources: [urlencoded],
    },
    {
      name: '%40',
      what: 'An at sign.',
      why: 'Usernames look like e-mail addresses, and in an address the sign would end a user name.',
      without: 'In a form body a bare one is read alike.',
    },
    {
      name: '%2C',
      what: 'A comma.',
      why: 'SOQL separates fields by it; a form disguises it to be safe.',
      without: 'A bare comma means the same to Salesforce.',
    },
    {
      name: '%25',
      what: 'A percent sign: what follows was disguised twice.',
      why: 'An address inside an address inside an address gets one coat at each step.',
      without: 'Decoding once would go one layer too deep.',
    },
    {
      name: '%*',
      what: 'One byte, written as a percent sign and two hex digits.',
      why: 'Addresses know few characters; all others travel in this dress.',
      without: 'The byte would not survive the way, or mean something else there.',
    },
  ],
)

/** The pieces of an address that stands inside a message. */
export const addressPartEntries = explain(
  { places: ['address.part'], sources: [rfc(3986, '3')], mark: 'documented' },
  [
    {
      name: 'scheme',
      what: 'How to talk: `http` in the open, `https` under TLS.',
      why: 'Salesforce takes `http` in a callback for localhost only, where nobody can listen.',
      without: 'The rest would be a path, not an address.',
      sources: [rfc(3986, '3.1'), webServerFlow],
    },
    {
      name: 'host',
      what: 'The machine that is meant, by name.',
      why: 'Each org has a host of its own; names ending in `localhost` never leave this computer.',
      without: 'The browser would stay at the host where it is.',
      sources: [rfc(3986, '3.2.2'), endpoints],
    },
    {
      name: 'port',
      what: 'Which program of that machine answers.',
      why: 'In practice several servers share one computer; in the callback it counts as part of the address.',
      without: 'It is 80 for `http` and 443 for `https`.',
      sources: [rfc(3986, '3.2.3')],
    },
    {
      name: 'path',
      what: 'Where on that host.',
      why: 'Compared letter by letter in a callback: a slash more is another address.',
      without: 'The root of the host is meant.',
      sources: [rfc(3986, '3.3'), rfc(9700, '2.1')],
    },
    {
      name: 'query',
      what: 'Parameters of the inner address.',
      why: 'They ride along untouched and are read only where that address leads.',
      without: 'The page at the end would not know what it was opened for.',
      sources: [rfc(3986, '3.4'), seenInTraffic],
    },
    {
      name: 'API version',
      what: 'The version of the REST API, one for each release of Salesforce.',
      why: 'Old versions keep answering as they always did, so an app breaks only when it wants to.',
      without: 'Without a version Salesforce lists those it has.',
      sources: [restGuide],
    },
  ],
)

/** The pieces of Salesforce’s record ids. */
export const idPartEntries = explain(
  { places: ['id.part'], sources: [identityUrls], mark: 'documented' },
  [
    {
      name: 'org id',
      what: 'The id of the org: begins `00D`, 18 characters.',
      why: 'One user name can exist in several orgs; this says which is meant.',
      without: 'The user id would be of nobody in particular.',
    },
    {
      name: 'user id',
      what: 'The id of the user: begins `005`, 18 characters.',
      why: 'Names and e-mail addresses change, this never does.',
      without: 'The address would lead to no person.',
    },
    {
      name: 'record id',
      what: 'The id of a record; its first three characters tell the object, the last three check the case.',
      why: 'Fifteen characters are enough for Salesforce; eighteen survive programs that ignore case.',
      without: 'The record could only be searched for.',
      sources: [restGuide],
    },
  ],
)
