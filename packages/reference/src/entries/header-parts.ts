import { explain } from '../entry.ts'
import { rfc } from '../source.ts'

/** The pieces of Content-Type and Accept. */
export const mediaTypePartEntries = explain(
  { places: ['mediaType.part'], sources: [rfc(9110, '8.3.1')], mark: 'documented' },
  [
    {
      name: 'application/x-www-form-urlencoded',
      what: 'Names and values joined by `=` and `&`, the format of HTML forms.',
      why: 'OAuth chose it for the token endpoint since every client can write it.',
      without: 'Salesforce would look for the fields in vain.',
      sources: [rfc(6749, 'B')],
    },
    {
      name: 'application/json',
      what: 'JSON.',
      why: 'Tokens and records come in it.',
      without: 'A client would not know which parser to take.',
      sources: [rfc(8259, '11')],
    },
    {
      name: 'text/html',
      what: 'A page for people.',
      why: 'A browser draws it; a web app that meets one where it wanted JSON is talking to a login page.',
      without: 'A browser would offer the page as a file.',
    },
    {
      name: 'application/xhtml+xml',
      what: 'A page in the stricter XML spelling of HTML.',
      why: 'Browsers have named it in this list for twenty years.',
      without: 'No server of this walk would answer otherwise.',
    },
    {
      name: '*/*',
      what: 'Anything at all.',
      why: 'Better some answer than none.',
      without: 'A server with nothing on the list may answer 406.',
      sources: [rfc(9110, '12.5.1')],
    },
    {
      name: 'q',
      what: 'How welcome this kind is, from 0 to 1.',
      why: 'The server takes the best it can make.',
      without: 'It counts as 1.',
      sources: [rfc(9110, '12.4.2')],
    },
    {
      name: 'charset',
      what: 'How the bytes of the body spell characters.',
      why: 'UTF-8 holds every script; another guess would garble names.',
      without: 'JSON is UTF-8 in any case; with HTML the browser guesses.',
      sources: [rfc(9110, '8.3.2')],
    },
    {
      name: '*',
      what: 'A media type: kind and format, separated by a slash.',
      why: 'The reader picks its parser by it.',
      without: 'The bytes would have to speak for themselves.',
    },
  ],
)

/** The pieces of Cache-Control. */
export const cachePartEntries = explain(
  { places: ['cache.part'], sources: [rfc(9111, '5.2.2')], mark: 'documented' },
  [
    {
      name: 'no-store',
      what: 'Keep no copy at all, not even on disk.',
      why: 'The one that counts where tokens travel; RFC 6749 demands it.',
      without: 'A token may lie in a cache for days.',
      sources: [rfc(9111, '5.2.2.5'), rfc(6749, '5.1')],
    },
    {
      name: 'no-cache',
      what: 'A copy may be kept, but ask before using it.',
      why: 'Often mistaken for `no-store`, which is why both are sent.',
      without: 'A kept copy could be shown without asking.',
      sources: [rfc(9111, '5.2.2.4')],
    },
    {
      name: 'must-revalidate',
      what: 'A stale copy must not be used, even with the server out of reach.',
      why: 'Some caches would rather show something old than nothing.',
      without: 'A cache may make an exception when it is offline.',
      sources: [rfc(9111, '5.2.2.2')],
    },
    {
      name: 'private',
      what: 'Only the browser itself may keep it, no proxy between.',
      why: 'The answer is for one person.',
      without: 'A shared cache could hand it to the next person.',
      sources: [rfc(9111, '5.2.2.7')],
    },
    {
      name: 'max-age',
      what: 'How many seconds a copy stays fresh.',
      why: 'Zero makes it stale at once.',
      without: 'A cache may estimate.',
      sources: [rfc(9111, '5.2.2.1')],
    },
    {
      name: '*',
      what: 'A word to caches along the way.',
      why: 'Each word narrows what they may do with the answer.',
      without: 'Their own rules apply.',
    },
  ],
)
