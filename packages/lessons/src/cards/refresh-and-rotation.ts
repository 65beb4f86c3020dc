import type { Card } from '../card.ts'

export const refreshAndRotation: readonly Card[] = [
  {
    id: 'what-refresh-tokens-are-for',
    fact: 'refresh-token-purpose',
    ask: 'What does a client get for its refresh token?',
    answer: 'A new access token, without the user.',
    reason: 'Access tokens may then be short-lived, and the user is still asked only once.',
  },
  {
    id: 'who-may-see-refresh-tokens',
    fact: 'refresh-token-goes-to-token-endpoint-only',
    ask: 'Which party, besides the client, ever receives its refresh token?',
    answer: 'The authorization server; no API ever does.',
    reason: 'The fewer parties see the long-lived token, the fewer can lose it.',
  },
  {
    id: 'who-decides-about-refresh-tokens',
    fact: 'refresh-token-needs-its-scope',
    ask: 'RFC 6749 has no scope for refresh tokens. What decides there?',
    answer: 'The authorization server, at its discretion.',
    reason: 'At Salesforce it is a scope instead, on the app and granted.',
  },
  {
    id: 'redirect-uri-at-refresh',
    fact: 'refresh-request-needs-no-browser',
    ask: 'Why does a refresh request carry no `redirect_uri`?',
    answer: 'No browser takes part, so nobody is redirected.',
    reason: 'A refresh is a single call from client to token endpoint, on the back channel.',
  },
  {
    id: 'more-scope-later',
    fact: 'refresh-cannot-widen-scope',
    ask: 'An app needs one more scope than was granted. How does it get it?',
    answer: 'By a new authorization request.',
    reason:
      'Only the user, or an admin in advance, can grant more. A refresh repeats what was granted, or less.',
  },
  {
    id: 'no-refresh-token-in-refresh-answer',
    fact: 'refresh-keeps-token-without-rotation',
    ask: 'A refresh answer holds no refresh token. What should the client do?',
    answer: 'Keep using the one it has.',
    reason:
      'Without rotation nothing replaces it. A client that overwrites it with nothing loses its access.',
  },
  {
    id: 'signal-to-refresh',
    fact: 'refresh-waits-for-401',
    ask: 'What tells a Salesforce client that it is time to refresh?',
    answer: 'A 401 with `INVALID_SESSION_ID` from the API.',
    reason:
      'There is no `expires_in` to plan with: the session policy decides, and use keeps a session alive.',
  },
  {
    id: 'rotation-in-the-answer',
    fact: 'rotation-returns-new-refresh-token',
    ask: 'Which field does rotation add to a refresh answer?',
    answer: '`refresh_token`, with a new value.',
    reason: 'The old value is spent from that moment; the client must store the new one.',
  },
  {
    id: 'access-tokens-after-reuse',
    fact: 'rotation-reuse-ends-the-grant',
    ask: 'Under rotation an old refresh token returns. What becomes of the grant’s access tokens?',
    answer: 'Salesforce revokes all of them at once.',
    reason:
      'One of the two who used that token may be a thief, who may hold access tokens as well.',
  },
  {
    id: 'why-reuse-ends-both',
    fact: 'rotation-cannot-tell-thief-from-owner',
    ask: 'Why does reuse of a rotated token also cut off the rightful client?',
    answer: 'The server cannot tell thief from owner.',
    reason:
      'Either of them may come second. Ending the grant is safe in both cases; the owner can log in again.',
  },
  {
    id: 'what-rotation-cannot-do',
    fact: 'rotation-detects-theft',
    ask: 'When does rotation reveal that a refresh token was stolen?',
    answer: 'When the second of thief and owner refreshes.',
    reason: 'Until then the copy works. Rotation detects a theft, it does not prevent it.',
  },
  {
    id: 'parallel-refresh',
    fact: 'rotation-needs-one-writer',
    ask: 'Why must a cluster not refresh the same rotating token twice in parallel?',
    answer: 'The second request looks like reuse and ends the grant.',
    reason: 'Let one process refresh while the others wait for what it stored. This is deduced.',
  },
  {
    id: 'rotation-in-new-orgs',
    fact: 'rotation-locked-in-new-orgs',
    ask: 'How is rotation set for new apps in orgs created since 2026?',
    answer: 'On, and not editable.',
    reason:
      'This was seen in developers’ reports, not in a document. A client must be ready for refresh tokens that change.',
  },
  {
    id: 'alternative-to-rotation',
    fact: 'rotation-or-binding-for-public-clients',
    ask: 'What does RFC 9700 accept for public clients in place of rotation?',
    answer: 'Refresh tokens bound to their sender.',
    reason:
      'A bound token needs a key that a thief does not have, by DPoP or mutual TLS for instance.',
  },
  {
    id: 'stolen-without-secret',
    fact: 'refresh-token-bound-to-client',
    ask: 'Why is a confidential client’s refresh token of little use to its thief?',
    answer: 'Refreshing with it also takes the client’s secret.',
    reason:
      'The token is bound to the client it was issued to. A public client has no such second lock.',
  },
  {
    id: 'risk-of-default-refresh-policy',
    fact: 'refresh-policy-default',
    ask: 'What is the risk of the default refresh token policy?',
    answer: 'Forgotten access lasts until somebody revokes it.',
    reason:
      '“Refresh token is valid until revoked” knows no time, so nobody is reminded of what is unused.',
  },
  {
    id: 'immediate-refresh-policy',
    fact: 'refresh-policy-immediate',
    ask: 'Which refresh token policy limits an app to the length of one session?',
    answer: '“Immediately expire refresh token”',
    reason: 'The refresh token never works, so the user logs in anew once the session has ended.',
  },
  {
    id: 'idle-refresh-policy',
    fact: 'refresh-policy-unused',
    ask: 'What does each use do under “Expire refresh token if not used for 30 days”?',
    answer: 'It starts the thirty days again.',
    reason: 'The policy ends what is forgotten and leaves alone what is in use.',
  },
  {
    id: 'fixed-refresh-policy',
    fact: 'refresh-policy-fixed',
    ask: 'Under “Expire refresh token after 90 days”, what does daily use change?',
    answer: 'Nothing: the token still ends at ninety days.',
    reason:
      'It is a fixed age. The user logs in at least every ninety days, however active the app is.',
  },
]
