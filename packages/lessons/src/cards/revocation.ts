import type { Card } from '../card.ts'

export const revocation: readonly Card[] = [
  {
    id: 'revoke-refresh-token-effect',
    fact: 'revoked-refresh-token-takes-access-tokens',
    ask: 'Which token must be revoked to end an app’s access altogether?',
    answer: 'The refresh token; its access tokens end with it.',
    reason: 'Salesforce documents this. RFC 7009 only says that a server should do so.',
  },
  {
    id: 'revoke-access-token-survivor',
    fact: 'revoked-access-token-goes-alone',
    ask: 'An app revokes its access token only. What survives?',
    answer: 'The refresh token, good for another access token.',
    reason:
      'So the app has closed a door and kept the key. RFC 7009 would allow the server to take both.',
  },
  {
    id: 'proof-at-revocation',
    fact: 'revoke-asks-for-no-client',
    ask: 'Besides the token, what must a client prove to revoke at Salesforce?',
    answer: 'Nothing: holding the token is enough.',
    reason:
      'RFC 7009 §2.1 has confidential clients authenticate. A thief who revokes a token ends what was stolen.',
  },
  {
    id: 'revocation-parameter',
    fact: 'revoke-takes-one-parameter',
    ask: 'Which single parameter does a POST to `/services/oauth2/revoke` need?',
    answer: '`token`',
    reason:
      'Its value may be a refresh token or an access token; what it is decides how much ends.',
  },
  {
    id: 'revoke-by-post',
    fact: 'revoke-by-get-shows-the-token',
    ask: 'Why revoke by POST although Salesforce also takes GET?',
    answer: 'A GET leaves the token in logs and histories.',
    reason:
      'URLs are kept in many places. If the call then fails, a live token lies in all of them.',
  },
  {
    id: 'revoking-twice',
    fact: 'revoking-unknown-token-is-an-error',
    ask: 'Why does RFC 7009 answer 200 to the revocation of an unknown token?',
    answer: 'It is invalid, which is all the client wanted.',
    reason: 'Salesforce answers 400 `invalid_token` instead. A client may treat both as done.',
  },
  {
    id: 'where-users-revoke',
    fact: 'users-revoke-in-personal-settings',
    ask: 'Under which heading of their settings do users revoke an app?',
    answer: '“OAuth Connected Apps”, in Advanced User Details.',
    reason: 'It is the user’s own list of approvals; no admin is needed to end one.',
  },
  {
    id: 'approval-that-ends-another',
    fact: 'one-approval-more-revokes-one',
    ask: 'How does an app learn that a sixth approval pushed its token out?',
    answer: 'At its next refresh, which is refused.',
    reason:
      'Nobody tells the app before. Salesforce’s pages disagree on whether the oldest or the least recently used goes.',
  },
  {
    id: 'warning-of-pushed-out-tokens',
    fact: 'consent-page-warns-at-the-limit',
    ask: 'Where is a user warned that a new approval will end others?',
    answer: 'On the consent page, which lists those tokens.',
    reason: 'The user sees it once and may not read it; the other apps see nothing.',
  },
  {
    id: 'one-of-two-devices',
    fact: 'approvals-stand-alone',
    ask: 'Two phones run one app. Why can the lost one be cut off alone?',
    answer: 'Each connection has tokens of its own.',
    reason:
      'This is deduced: approvals are counted and listed one by one, each with tokens of its own.',
  },
  {
    id: 'revoked-or-expired-at-api',
    fact: 'revoked-access-token-at-the-api',
    ask: 'Which `errorCode` does the API give for a revoked access token?',
    answer: '`INVALID_SESSION_ID`, as for an expired one.',
    reason: 'The client cannot tell the two apart. It tries a refresh, and that answer tells more.',
  },
  {
    id: 'revoked-at-token-endpoint',
    fact: 'revoked-refresh-token-at-the-token-endpoint',
    ask: 'Which `error` answers a refresh with a revoked refresh token?',
    answer: '`invalid_grant`',
    reason: 'The refresh token is the grant that was presented, and it is valid no longer.',
  },
  {
    id: 'disconnect-is-not-logout',
    fact: 'revocation-is-no-logout',
    ask: 'An app revokes its tokens. Why may connecting again need no password?',
    answer: 'The browser’s own Salesforce session still lives.',
    reason:
      'Tokens belong to the app, the session cookie to the browser. This is deduced, not documented.',
  },
  {
    id: 'object-of-approvals',
    fact: 'oauth-token-object-lists-approvals',
    ask: 'Which field of `OauthToken` can be sent to the revocation endpoint?',
    answer: '`DeleteToken`',
    reason: 'So a program can list approvals by query and end them without ever having the tokens.',
  },
  {
    id: 'method-that-ends-listed-tokens',
    fact: 'usage-api-revokes-by-delete',
    ask: 'Which HTTP method revokes a token that `apps/oauth/usage` lists?',
    answer: 'DELETE, on the token’s own resource.',
    reason: 'Here the token is named by an id, so whoever administers it need not hold it.',
  },
  {
    id: 'rotate-leaked-secret',
    fact: 'leaked-secret-is-rotated',
    ask: 'Why is revoking all tokens no cure for a leaked consumer secret?',
    answer: 'The secret itself still works; it must be rotated.',
    reason: 'Tokens speak for users, the secret for the app. Each is ended in its own way.',
  },
  {
    id: 'self-contained-and-revoked',
    fact: 'self-contained-tokens-outlive-revocation',
    ask: 'Why is a self-contained access token hard to revoke at once?',
    answer: 'Its receiver can accept it without asking the issuer.',
    reason: 'Signature and expiry still look right. RFC 7009 §3 names short lives as a way out.',
  },
  {
    id: 'rfc-on-code-reuse',
    fact: 'code-reuse-should-revoke',
    ask: 'A code comes twice. What does RFC 6749 want for its tokens?',
    answer: 'That they are revoked, where possible.',
    reason:
      'One of the two senders may have stolen the code. Whether Salesforce does so was not found.',
  },
  {
    id: 'revocation-by-jsonp',
    fact: 'revoke-by-script-call',
    ask: 'Which parameter makes Salesforce answer a revocation with a script?',
    answer: '`callback`, the function to be called.',
    reason: 'It dates from the time before CORS. The token stands in a URL then, so avoid it.',
  },
  {
    id: 'reason-of-a-logout',
    fact: 'mobile-sdk-names-its-reason',
    ask: 'In which parameter does the Mobile SDK say why it revokes?',
    answer: '`revoke_reason`',
    reason: 'It was seen with values such as `user_logout`. RFC 7009 does not have it.',
  },
  {
    id: 'wrong-token-type-hint',
    fact: 'token-type-hint-is-only-a-hint',
    ask: 'By RFC 7009, what does a wrong `token_type_hint` change?',
    answer: 'Nothing but the search: the token is revoked anyway.',
    reason: 'The server must go on to look among its other kinds of tokens.',
  },
]
