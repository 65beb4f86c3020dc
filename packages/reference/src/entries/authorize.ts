import { explain } from '../entry.ts'
import { openId, rfc, seenInTraffic, webServerFlow } from '../source.ts'

/** What the web app puts into the address it sends the browser to. */
export const authorizeEntries = explain(
  { places: ['authorize.query'], sources: [webServerFlow], mark: 'documented' },
  [
    {
      name: 'response_type',
      what: 'Names what should come back; `code` asks for an authorization code.',
      why: 'One endpoint serves several flows, and this parameter chooses among them.',
      without: 'Salesforce cannot tell the flow and refuses with `unsupported_response_type`.',
      sources: [webServerFlow, rfc(6749, '4.1.1')],
    },
    {
      name: 'client_id',
      what: 'The consumer key: the public name of the app that asks.',
      why: 'By it Salesforce finds the callback URLs, scopes and policies of the app.',
      without:
        'Nobody knows who asks. Salesforce answers `invalid_client_id`, a code RFC 6749 does not have.',
      sources: [webServerFlow, rfc(6749, '2.2')],
    },
    {
      name: 'redirect_uri',
      what: 'The callback URL where the browser should come back with the code.',
      why: 'Compared character by character with the registered URLs, so that no code goes to a stranger.',
      without: 'Salesforce stops at its own page and never sends the browser anywhere.',
      sources: [webServerFlow, rfc(6749, '3.1.2'), rfc(9700, '4.1.1')],
    },
    {
      name: 'scope',
      what: 'What the app asks to be allowed to do, names separated by spaces.',
      why: 'Asking for little keeps a lost token from opening much, and the user sees the list.',
      without:
        'Salesforce grants every scope that is assigned to the app, more than most apps need.',
      sources: [webServerFlow, rfc(6749, '3.3')],
    },
    {
      name: 'state',
      what: 'A random value that the web app makes and Salesforce sends back unchanged.',
      why: 'It ties the callback to the browser that began, so that nobody can slip in a foreign code.',
      without:
        'An attacker can have a victim finish the attacker’s login. Salesforce itself does not mind.',
      sources: [webServerFlow, rfc(6749, '10.12'), rfc(9700, '4.7')],
    },
    {
      name: 'code_challenge',
      what: 'The SHA-256 of the code verifier, base64url, 43 characters.',
      why: 'Salesforce keeps it and later demands the verifier: a stolen code alone is worthless.',
      without:
        'PKCE is off for this login; an app or org that requires it refuses with `missing required code challenge`.',
      sources: [webServerFlow, rfc(7636, '4.3')],
    },
    {
      name: 'code_challenge_method',
      what: 'How the challenge was made from the verifier: `S256`.',
      why: 'RFC 7636 also has `plain`, which protects nothing, so the method is said aloud.',
      without:
        'The RFC would assume `plain`; Salesforce reads S256 either way and leaves it out of its table.',
      sources: [seenInTraffic, rfc(7636, '4.3')],
      mark: 'seen',
    },
    {
      name: 'nonce',
      what: 'A random value that comes back as a claim inside the id_token.',
      why: 'It proves that the id_token was made for this login and is not an old one played again.',
      without: 'The web app cannot tell a fresh id_token from a replayed one.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'prompt',
      what: 'Which pages the user must see: `login`, `consent`, `select_account`.',
      why: 'A session or an earlier approval would otherwise skip the page.',
      without:
        'A user who is logged in and has approved comes straight back without seeing a page.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'display',
      what: 'The shape of the login pages: `page`, `popup`, `touch` or `mobile`.',
      why: 'A phone or a small window needs other pages than a desk.',
      without: 'Salesforce uses `page`.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'login_hint',
      what: 'A username to write into the login page beforehand.',
      why: 'The app often knows who is coming and spares the typing.',
      without: 'The username field is empty or shows the last name used.',
      sources: [webServerFlow, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'immediate',
      what: '`true` asks for an answer without showing any page.',
      why: 'It lets an app renew its access quietly while session and approval still stand.',
      without:
        'Pages are shown when they are needed; with it the answer is `immediate_unsuccessful`.',
    },
    {
      name: 'sso_provider',
      what: 'The developer name of a single sign-on provider to go to at once.',
      why: 'Users of a company login need not pass by Salesforce’s own page.',
      without: 'The login page appears and the user chooses there.',
    },
    {
      name: 'device_id',
      what: 'A name for the device, sent by Salesforce’s mobile apps.',
      why: 'It tells approvals of several devices apart.',
      without: 'A web app has no device to name.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
  ],
)
