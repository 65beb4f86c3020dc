import { explain } from '../entry.ts'
import { flowErrors, rfc, seenInTraffic, webServerFlow } from '../source.ts'

/** What the browser carries back to the web app. */
export const callbackEntries = explain(
  { places: ['callback.query'], sources: [webServerFlow], mark: 'documented' },
  [
    {
      name: 'code',
      what: 'The authorization code: good once, for 15 minutes, begins `aPrx` and ends `==`.',
      why: 'It crosses the browser in place of the tokens, which therefore never enter it.',
      without:
        'There is nothing to trade: either the login was refused, or an `error` stands here.',
      sources: [webServerFlow, rfc(6749, '4.1.2')],
      secret: true,
    },
    {
      name: 'state',
      what: 'The value the web app sent, returned unchanged.',
      why: 'The web app compares it with the one it remembers for this browser.',
      without: 'The web app cannot know that this browser asked, and has to refuse.',
      sources: [webServerFlow, rfc(6749, '4.1.2'), rfc(6749, '10.12')],
    },
    {
      name: 'error',
      what: 'A short code for the refusal, such as `access_denied`.',
      why: 'The web app learns that no code will come and can say something sensible.',
      without: 'The user would be stranded at Salesforce.',
      sources: [flowErrors, rfc(6749, '4.1.2.1')],
    },
    {
      name: 'error_description',
      what: 'The refusal in a few words, for developers.',
      why: 'Several causes share one code; the words tell them apart.',
      without: 'One guesses; Salesforce’s upper-case `OAUTH_…` codes are hard to read alone.',
      sources: [flowErrors, rfc(6749, '4.1.2.1')],
    },
  ],
)

/** A refusal before login is a bare line of text at the authorize address. */
export const authorizeBodyEntries = explain(
  { places: ['authorize.body'], sources: [seenInTraffic, flowErrors], mark: 'seen' },
  [
    {
      name: 'error',
      what: 'The code of the refusal, written bare into the page.',
      why: 'With an unknown app or callback Salesforce trusts no address to send the browser to.',
      without: 'The page would be blank.',
    },
    {
      name: 'error_description',
      what: 'The reason in words, percent-encoded as in a query.',
      why: 'The only hint the user sees. RFC 6749 would redirect `invalid_scope`; Salesforce writes it here.',
      without: 'Only the bare code would stand on an empty page.',
    },
  ],
)
