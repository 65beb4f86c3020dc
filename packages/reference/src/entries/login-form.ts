import { explain } from '../entry.ts'
import { seenInTraffic } from '../source.ts'

/** The fields of Salesforce's login page. Most of them are hidden and its own business. */
export const loginFormEntries = explain(
  { places: ['login.form'], sources: [seenInTraffic], mark: 'seen' },
  [
    {
      name: 'username',
      what: 'The username as typed; it looks like an e-mail address and is unique in all Salesforce.',
      why: 'It tells which user and, on login.salesforce.com, also which org.',
      without: 'The login page comes again.',
    },
    {
      name: 'un',
      what: 'The username once more, copied by the page’s script.',
      why: 'Older parts of the login read this one.',
      without: 'A browser without scripts sends it empty, and `username` is read.',
    },
    {
      name: 'pw',
      what: 'The password.',
      why: 'It is typed at Salesforce and nowhere else: that is the point of OAuth.',
      without: 'The page asks once more, with a sentence about the attempt.',
      secret: true,
    },
    {
      name: 'rememberUn',
      what: 'The box “Remember me”, sent only when ticked.',
      why: 'The browser then offers the username next time.',
      without: 'The name is not remembered.',
    },
    {
      name: 'Login',
      what: 'The button that was pressed.',
      why: 'A form sends the name of its button.',
      without: 'Nothing is lost: pressing Enter may leave it out.',
    },
    {
      name: 'startURL',
      what: 'The way on after the login, kept in a hidden field.',
      why: 'It leads back to the consent page and the parked request.',
      without: 'The login would end on the org’s home page, and the app would never hear of it.',
    },
    {
      name: 'hasRememberUn',
      what: 'Says that the page has the box “Remember me”.',
      why: 'An absent box and an unticked one look the same in a form.',
      without: 'An unticked box could not be told from a page that has none.',
    },
    {
      name: 'useSecure',
      what: 'Asks for a session over HTTPS; always `true` today.',
      why: 'A remnant of days when http was possible.',
      without: 'Nothing changes: all of Salesforce is HTTPS.',
    },
    {
      name: 'lt',
      what: 'The kind of login; `standard` is username and password.',
      why: 'The same address also serves other kinds.',
      without: 'The standard kind is assumed.',
    },
    {
      name: 'display',
      what: 'The shape of the page, carried along.',
      why: 'The login page may have to be drawn again.',
      without: 'The form for a desk is used.',
    },
    {
      name: 'locale',
      what: 'The language of the page.',
      why: 'It holds when the page is drawn again.',
      without: 'The browser’s language decides.',
    },
    {
      name: 'width',
      alsoNamed: ['height'],
      what: 'The size of the user’s screen, filled in by the page’s script.',
      why: 'Salesforce keeps it for itself.',
      without: 'It is empty without scripts, and the login works.',
    },
    {
      name: 'qs',
      alsoNamed: ['pqs'],
      what: 'The query string of the login page, carried along.',
      why: 'The page can be drawn again just as it was.',
      without: 'It is often empty, and the login works.',
    },
    {
      name: 'loginURL',
      alsoNamed: ['loginType', 'login', 'local', 'serverid'],
      what: 'A hidden field of Salesforce’s own, mostly empty.',
      why: 'It serves other ways to log in than this one.',
      without: 'Nothing is lost in this flow.',
    },
    {
      name: 'oauth_token',
      alsoNamed: ['oauth_callback'],
      what: 'A remnant of OAuth 1.0a, empty today.',
      why: 'The same page once served the older protocol.',
      without: 'Nothing is lost: OAuth 2.0 does not use it.',
    },
  ],
)
