import { explain } from '../entry.ts'
import { rfc, sameSite, seenInTraffic } from '../source.ts'

export const cookieEntries = explain(
  {
    places: ['request.cookie', 'response.cookie'],
    sources: [seenInTraffic],
    mark: 'seen',
  },
  [
    {
      name: 'sid',
      what: 'The session of the user’s browser at Salesforce.',
      why: 'It is why a second login shows no page. The web app must never see it.',
      without: 'Salesforce shows its login page.',
      secret: true,
    },
    {
      name: 'BrowserId',
      what: 'A random name that Salesforce gives to each browser.',
      why: 'It tells browsers apart, not people; no public text says what for.',
      without: 'Salesforce hands out a new one with the next answer.',
    },
    {
      name: 'flowscope*',
      what: 'The web app’s own cookie, with a random end to its name: which run this browser belongs to.',
      why: 'At the callback it finds the remembered `state`, so that both must fit together.',
      without: 'The web app cannot know who comes back and refuses the callback.',
      sources: [rfc(6265, '4.1'), rfc(6749, '10.12')],
      mark: 'documented',
      secret: true,
    },
  ],
)

export const setCookieAttributeEntries = explain(
  { places: ['setCookie.attribute'], sources: [rfc(6265, '4.1.2')], mark: 'documented' },
  [
    {
      name: 'Path',
      what: 'The paths the cookie is sent with.',
      why: '`/` means every path of the host.',
      without: 'The browser takes the folder of the address that set it.',
      sources: [rfc(6265, '4.1.2.4')],
    },
    {
      name: 'Domain',
      what: 'The host names the cookie is sent to.',
      why: 'It widens the cookie to subdomains.',
      without: 'Only the very host that set it gets it back, which is safer.',
      sources: [rfc(6265, '4.1.2.3')],
    },
    {
      name: 'HttpOnly',
      what: 'Hides the cookie from scripts in the page.',
      why: 'A script slipped into the page cannot read the session.',
      without: 'Any script on the page can carry the session away.',
      sources: [rfc(6265, '4.1.2.6')],
    },
    {
      name: 'Secure',
      what: 'Keeps the cookie to HTTPS.',
      why: 'Nobody on the line can read it. Practice runs on http at loopback and has to leave it out.',
      without: 'The cookie also travels in the open.',
      sources: [rfc(6265, '4.1.2.5')],
    },
    {
      name: 'SameSite',
      what: 'Whether the cookie travels when another site leads here.',
      why: '`Lax` lets the way back from Salesforce bring it; `Strict` would lose it there.',
      without: 'Browsers treat the cookie as `Lax` or send it with every foreign request.',
      sources: [sameSite],
    },
    {
      name: 'Expires',
      what: 'The moment when the browser forgets the cookie.',
      why: 'A moment in the past deletes it.',
      without: 'It lives until the browser is closed.',
      sources: [rfc(6265, '4.1.2.1')],
    },
    {
      name: 'Max-Age',
      what: 'Seconds until the browser forgets the cookie.',
      why: 'Counting from now spares trouble with clocks; `0` deletes.',
      without: '`Expires` decides, or the end of the browser’s session.',
      sources: [rfc(6265, '4.1.2.2')],
    },
  ],
)
