import { explain } from '../entry.ts'
import { corsEndpoints, fetchStandard, rfc } from '../source.ts'

export const methodEntries = explain(
  { places: ['method'], sources: [rfc(9110, '9.3')], mark: 'documented' },
  [
    {
      name: 'GET',
      what: 'Asks for something without changing it; all parameters stand in the address.',
      why: 'A browser follows links and redirects with it.',
      without: 'The browser could not be led from the web app to Salesforce and back.',
      sources: [rfc(9110, '9.3.1')],
    },
    {
      name: 'POST',
      what: 'Sends a body to be worked on.',
      why: 'Secrets in a body are not written to histories and logs as an address is.',
      without: 'Secret and code would stand in an address.',
      sources: [rfc(9110, '9.3.3'), rfc(6749, '3.2')],
    },
    {
      name: 'OPTIONS',
      what: 'Asks what is allowed before the real request.',
      why: 'Browsers send it before a script of another origin may go on.',
      without: 'The browser would not let such a script send.',
      sources: [fetchStandard, corsEndpoints],
    },
    {
      name: 'HEAD',
      what: 'GET without the body.',
      why: 'Tools look at the headers alone.',
      without: 'GET tells the same and more.',
      sources: [rfc(9110, '9.3.2')],
    },
    {
      name: 'PUT',
      alsoNamed: ['PATCH', 'DELETE'],
      what: 'Changes or removes what stands at the address.',
      why: 'REST works on records with it; this walk only reads.',
      without: 'Nothing in this flow needs it.',
      sources: [rfc(9110, '9.3.4'), rfc(9110, '9.3.5'), rfc(5789, '2')],
    },
  ],
)

export const httpVersionEntries = explain(
  { places: ['httpVersion'], sources: [rfc(9112, '2.3')], mark: 'documented' },
  [
    {
      name: 'HTTP/1.1',
      what: 'The version of HTTP in which the message is written.',
      why: 'It is plain text, so what you read here is what travels.',
      without: 'The receiver would not know how to read on.',
    },
  ],
)
