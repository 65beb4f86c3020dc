import type { Card } from '../../card.ts'

/** Where an error is to be looked for, and what Login History adds. */
export const placeCards: readonly Card[] = [
  {
    id: 'refused-before-login',
    fact: 'trouble-before-login-bare-text',
    ask: 'Where does an unknown consumer key show at authorize?',
    answer: 'As bare text at the authorize address',
    reason:
      'Salesforce must not send the browser to a callback it cannot trust, so the app hears nothing.',
  },
  {
    id: 'refused-after-login',
    fact: 'trouble-own-page-after-login',
    ask: 'Which page shows a grant that could not be built after the login?',
    answer: '`RemoteAccessErrorPage.apexp` at Salesforce',
    reason:
      'The code and its words also stand in that page’s address, which is worth asking users for.',
  },
  {
    id: 'refused-at-callback',
    fact: 'trouble-redirected-to-callback',
    ask: 'Where does the app learn that the user pressed Deny?',
    answer: 'At its callback, in the query',
    reason: 'A callback must therefore look for `error` before it looks for `code`.',
  },
  {
    id: 'upper-case-codes',
    fact: 'trouble-two-dialects',
    ask: 'What does a code that begins with `OAUTH_` point to at the callback?',
    answer: 'An admin’s policy',
    reason:
      'Codes of the RFC are in lower case, as `access_denied`. That the case tells them apart is deduced.',
  },
  {
    id: 'status-of-token-errors',
    fact: 'trouble-token-errors-are-400',
    ask: 'Which status comes with a wrong consumer secret at Salesforce?',
    answer: '400',
    reason: 'RFC 6749 wants 401 after a failed Basic header, so code that waits for 401 misses it.',
  },
  {
    id: 'shape-of-revoke-errors',
    fact: 'trouble-revoke-errors-are-forms',
    ask: 'In which format was the body of a revoke error seen?',
    answer: 'Form-encoded',
    reason: 'A JSON parser trips over it and hides the true error.',
  },
  {
    id: 'why-login-history',
    fact: 'trouble-history-knows-the-reason',
    ask: 'Why look into Login History after a vague OAuth error?',
    answer: 'It names the reason that the client is not told',
    reason: 'The client is told little; the admin of the org can look further.',
  },
  {
    id: 'history-of-blocked-password-flow',
    fact: 'trouble-history-password-flow',
    ask: 'What does Login History say of a blocked password flow?',
    answer: '“Username-Password Flow Disabled”',
    reason: 'The client only reads `authentication failure`, as with a wrong password.',
  },
  {
    id: 'history-of-wrong-verifier',
    fact: 'trouble-history-verifier',
    ask: 'Which fault lies behind `LOGIN_OAUTH_INVALID_CODE_VERIFIER`?',
    answer: 'The PKCE verifier does not fit',
    reason: 'Login History words it “Failed: Invalid Code Verifier”.',
  },
  {
    id: 'history-of-wrong-callback',
    fact: 'trouble-history-callback',
    ask: 'What does `LOGIN_OAUTH_NO_CALLBACK_URL` read like in Login History?',
    answer: '“Failed: Invalid Callback URL”',
    reason:
      'The table of login statuses words it so. It does not say what the client was told at that moment.',
  },
  {
    id: 'history-of-refused-address',
    fact: 'trouble-history-address',
    ask: 'Which check has failed when Login History says `LOGIN_OAUTH_INVALID_IP`?',
    answer: 'The caller’s IP address',
    reason: 'The text beside it is “Failed: IP Address Not Allowed”.',
  },
  {
    id: 'history-of-token-limit',
    fact: 'trouble-history-token-limit',
    ask: 'What did a client do too often to get “Get Access Token Limit Exceeded”?',
    answer: 'Ask for access tokens',
    reason: 'It should keep its token and use it. The number itself was not found.',
  },
  {
    id: 'history-of-missing-key',
    fact: 'trouble-history-consumer-key',
    ask: 'What was missing in a request logged as `LOGIN_OAUTH_NO_CONSUMER`?',
    answer: 'The consumer key',
    reason: 'A misspelt `client_id`, such as `clientid`, is as good as none.',
  },
  {
    id: 'numbers-from-1701',
    fact: 'trouble-numbers-of-oauth-one',
    ask: 'Which protocol do the fault numbers 1701 to 1716 belong to?',
    answer: 'OAuth 1.0a',
    reason:
      'They have a table of their own. OAuth 2.0 mostly names its errors, as `invalid_grant`.',
  },
  {
    id: 'meaning-of-server-error',
    fact: 'trouble-server-error',
    ask: 'Whose fault does `server_error` report?',
    answer: 'The authorization server’s own',
    reason:
      'RFC 6749 speaks of an unexpected condition. Changing settings would only add another fault.',
  },
  {
    id: 'meaning-of-no-access',
    fact: 'trouble-no-access',
    ask: 'Where should one look when the code is only `NO_ACCESS`?',
    answer: 'In Login History',
    reason: 'A working client expects this code; no text that explains it was found.',
  },
  {
    id: 'meaning-of-unknown-error',
    fact: 'trouble-unknown-error',
    ask: '`unknown_error`, `retry your request`, stays after a retry: what to compare?',
    answer: 'The orgs of app and user',
    reason: 'It was seen where an app was used from another org.',
  },
]
