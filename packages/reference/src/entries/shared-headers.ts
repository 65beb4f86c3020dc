import { explain } from '../entry.ts'
import { rfc } from '../source.ts'

/** Headers that requests and answers have in common. */
export const sharedHeaderEntries = explain(
  { places: ['request.header', 'response.header'], sources: [rfc(9110, '8')], mark: 'documented' },
  [
    {
      name: 'Content-Type',
      what: 'What the body is: a form, JSON, HTML.',
      why: 'The same bytes read as a form and as JSON mean different things.',
      without: 'The token endpoint does not recognise the form; a browser offers a file to save.',
      sources: [rfc(9110, '8.3'), rfc(6749, '4.1.3')],
    },
    {
      name: 'Content-Length',
      what: 'The length of the body in bytes.',
      why: 'The receiver knows where the message ends.',
      without: 'The body would have to come in chunks, or be cut short unnoticed.',
      sources: [rfc(9110, '8.6')],
    },
    {
      name: 'Transfer-Encoding',
      what: '`chunked`: the body comes in pieces, each with its length.',
      why: 'A sender can begin before it knows the whole length.',
      without: '`Content-Length` tells the length.',
      sources: [rfc(9112, '6.1')],
    },
    {
      name: 'Connection',
      what: 'Whether the connection stays open after this message.',
      why: 'Opening one costs time; `close` says that this was the last.',
      without: 'HTTP/1.1 keeps it open.',
      sources: [rfc(9110, '7.6.1')],
    },
    {
      name: 'Keep-Alive',
      what: 'How long an idle connection stays open.',
      why: 'The other side knows how long it may come back.',
      without: 'Each side closes when it likes.',
      sources: [rfc(9112, '9.3')],
    },
    {
      name: 'Cache-Control',
      what: 'Who may keep a copy; `no-store` means nobody.',
      why: 'Codes and tokens must not lie about in caches.',
      without: 'A browser or a proxy might keep the tokens.',
      sources: [rfc(9111, '5.2'), rfc(6749, '5.1')],
    },
    {
      name: 'Pragma',
      what: '`no-cache`, the HTTP/1.0 form of Cache-Control.',
      why: 'RFC 6749 asks for it beside tokens, for very old caches.',
      without: '`Cache-Control` says the same to everybody else.',
      sources: [rfc(9111, '5.4'), rfc(6749, '5.1')],
    },
  ],
)
