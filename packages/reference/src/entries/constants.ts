import { explain } from '../entry.ts'
import { openId, refreshFlow, rfc, sameSite, seenInTraffic, webServerFlow } from '../source.ts'

/** Values that always read the same, as `name=value`. */
export const constantEntries = explain(
  { places: ['value'], sources: [webServerFlow], mark: 'documented' },
  [
    {
      name: 'response_type=code',
      what: 'The web server flow: bring a code back, and no token.',
      why: 'The tokens then travel from server to server, out of the browser’s sight.',
      without: 'With `token` the access token itself would stand in the address bar.',
      sources: [webServerFlow, rfc(6749, '4.1.1'), rfc(9700, '2.1.2')],
    },
    {
      name: 'grant_type=authorization_code',
      what: 'A code from the callback is being traded.',
      why: 'The endpoint now expects `code`, `redirect_uri` and, with PKCE, the verifier.',
      without: 'Another word here calls for other fields, and these are looked at in vain.',
      sources: [webServerFlow, rfc(6749, '4.1.3')],
    },
    {
      name: 'grant_type=refresh_token',
      what: 'A refresh token buys the next access token.',
      why: 'No browser and no user take part in this trade.',
      without: 'The refresh token beside it would be ignored.',
      sources: [refreshFlow, rfc(6749, '6')],
    },
    {
      name: 'code_challenge_method=S256',
      what: 'Take SHA-256 of the verifier and write it in base64url.',
      why: 'A hash cannot be turned back, so who reads the challenge learns nothing of the verifier.',
      without: 'Method `plain` would send the verifier itself through the browser.',
      sources: [seenInTraffic, rfc(7636, '4.2')],
      mark: 'seen',
    },
    {
      name: 'token_type=Bearer',
      what: 'Possession is enough: no key has to be shown beside the token.',
      why: 'Simple to send, and the reason why a token must never reach a log or an address.',
      without: 'A client that reads no type must assume this one.',
      sources: [seenInTraffic, rfc(6750, '1.2')],
      mark: 'seen',
    },
    {
      name: 'SameSite=Lax',
      what: 'The cookie comes along when a person follows a link here, but not with foreign forms.',
      why: 'The callback is such a link: the browser comes from Salesforce by GET.',
      without: 'The web app would not recognise its own user at the callback under `Strict`.',
      sources: [sameSite],
    },
    {
      name: 'Path=/',
      what: 'The whole host: every path gets the cookie back.',
      why: 'It was set at one path and is read at another.',
      without: 'A narrower path would hide the cookie from the page that needs it.',
      sources: [rfc(6265, '5.1.4')],
    },
    {
      name: 'Max-Age=0',
      what: 'Forget this cookie now.',
      why: 'The run has been found and its `state` used: the cookie has done its work.',
      without: 'A stale cookie would come along for ever after.',
      sources: [rfc(6265, '5.2.2')],
    },
    {
      name: 'prompt=login',
      what: 'Ask for the password even where a session stands.',
      why: 'An app that guards something precious wants to see the person again.',
      without: 'A browser left open would do for a login.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'prompt=consent',
      what: 'Show the consent page even where the app was approved before.',
      why: 'The user gets to see again what the app may do.',
      without: 'An earlier Allow counts for this time too.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
  ],
)
