import { explain } from '../entry.ts'
import { seenInTraffic } from '../source.ts'

/** Query parameters of Salesforce's own redirects between authorize and callback. */
export const hopEntries = explain(
  { places: ['hop.query'], sources: [seenInTraffic], mark: 'seen' },
  [
    {
      name: 'source',
      what: 'An opaque, sealed note of the parked authorize request.',
      why: 'Login takes several pages; this carries the request across them.',
      without: 'After the login Salesforce would no longer know what the app had asked.',
    },
    {
      name: 'display',
      what: 'The shape of the pages, carried over from the authorize request.',
      why: 'Each page on the way has to draw itself alike.',
      without: 'The pages use the form for a desk.',
    },
    {
      name: 'ec',
      what: 'Why the login page is shown; `302` says that a page asked for a session.',
      why: 'Salesforce’s own note. Tools recognise the login page by `/?ec=302`.',
      without: 'The login page appears all the same.',
    },
    {
      name: 'startURL',
      what: 'The path to go on with after the login.',
      why: 'Here it leads to the consent page with its `source`, encoded once more inside.',
      without: 'The user would land on the org’s home page and the app would wait for ever.',
    },
    {
      name: 'retURL',
      what: 'The path that the new session is sent to.',
      why: 'frontdoor.jsp sets the cookie first and then lets the browser go on.',
      without: 'The user would land on the org’s home page.',
    },
    {
      name: 'apv',
      what: 'A flag of Salesforce’s own, always `1` where it was seen.',
      why: 'It stands on frontdoor addresses, and no public text says what for.',
      without: 'Not known: it was never seen to be left out.',
    },
    {
      name: 'cshc',
      what: 'A short opaque value of Salesforce’s own, beside the way back.',
      why: 'Nothing is written about it in public.',
      without: 'Not known; most logins come without it.',
    },
    {
      name: 'ucs',
      what: 'Another flag of Salesforce’s own, beside `apv` and `1` like it.',
      why: 'What it switches is not public.',
      without: 'Not known, since it was only ever seen switched on.',
    },
    {
      name: 'sid',
      what: 'A session id or access token handed over in the address.',
      why: 'frontdoor.jsp turns it into a session of the browser.',
      without: 'There must be a session already, or a one-time `otp`.',
      secret: true,
    },
    {
      name: 'otp',
      what: 'A one-time password that stands for a session.',
      why: 'Unlike `sid` it is useless once it has been seen.',
      without: 'The session comes another way.',
      secret: true,
    },
    {
      name: 'error',
      what: 'The code of a refusal, for Salesforce’s error page.',
      why: 'After login some refusals are told to the user and not to the app.',
      without: 'The page would have nothing to say.',
    },
    {
      name: 'error_description',
      what: 'The reason in words, for Salesforce’s error page.',
      why: 'The page shows it after the code.',
      without: 'The user would read a code without its reason.',
    },
    {
      name: 'state',
      what: 'The `state` of the parked request.',
      why: 'Salesforce repeats it on its error page; the app does not get to see it there.',
      without: 'Nothing is lost: no app is asked to check it.',
    },
  ],
)
