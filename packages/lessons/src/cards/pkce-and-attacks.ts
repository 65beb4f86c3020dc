import type { Card } from '../card.ts'

export const pkceAndAttacks: readonly Card[] = [
  {
    id: 'how-a-challenge-is-made',
    fact: 'challenge-is-hashed-verifier',
    ask: 'How is an S256 challenge encoded after the hashing?',
    answer: 'In base64url, without padding.',
    reason: 'SHA-256 gives 32 bytes, so the challenge always has 43 characters.',
  },
  {
    id: 'why-a-challenge-may-be-seen',
    fact: 'challenge-may-be-read',
    ask: 'Why may the code challenge travel in an open URL?',
    answer: 'Nobody can compute the verifier from its hash.',
    reason: 'That is the difference from `plain`, where the challenge is the verifier.',
  },
  {
    id: 'method-left-out',
    fact: 'method-defaults-to-s256',
    ask: 'Which challenge method does Salesforce assume when none is sent?',
    answer: '`S256`',
    reason: 'RFC 7636 §4.3 says `plain`. Sending `S256` is understood in the same way by both.',
  },
  {
    id: 'verifier-length-by-the-rfc',
    fact: 'long-verifiers-are-accepted',
    ask: 'How long may a code verifier be by RFC 7636?',
    answer: '43 to 128 characters.',
    reason:
      'Salesforce was seen to accept 171 from its own client; a length within the RFC is safe everywhere.',
  },
  {
    id: 'stripped-challenge',
    fact: 'downgrade-removes-challenge',
    ask: 'How does an attacker downgrade PKCE?',
    answer: 'By removing the challenge from the authorize request.',
    reason:
      'The code is then tied to no verifier. A server that refuses any verifier for it stops this.',
  },
  {
    id: 'error-of-wrong-verifier',
    fact: 'wrong-verifier-is-invalid-grant',
    ask: 'Which `error` did Salesforce really give for a wrong verifier?',
    answer: '`invalid_grant`',
    reason:
      'So says RFC 7636 §4.6. Salesforce’s guide names `invalid_request`; real answers do not.',
  },
  {
    id: 'missing-challenge-surfaces-where',
    fact: 'required-challenge-fails-before-login',
    ask: 'Where does a missing but required code challenge show at Salesforce?',
    answer: 'In the browser, at the authorize URL.',
    reason: 'The client is never told. RFC 7636 §4.4.1 would send the error to its redirect URI.',
  },
  {
    id: 'verifier-or-secret',
    fact: 'pkce-is-no-client-authentication',
    ask: 'What does the verifier prove that the secret does not?',
    answer: 'That this flow was begun by who ends it.',
    reason:
      'The secret is the same in every flow of the client; each flow has a verifier of its own.',
  },
  {
    id: 'pkce-for-confidential-clients',
    fact: 'confidential-clients-want-pkce-too',
    ask: 'How firmly does RFC 9700 ask for PKCE in confidential clients?',
    answer: 'It recommends it; for public clients it demands it.',
    reason: 'A secret does not stop injected codes, so confidential clients gain as well.',
  },
  {
    id: 'random-bytes-of-a-verifier',
    fact: 'verifier-from-random-bytes',
    ask: 'From how many random bytes does Salesforce’s documentation make a verifier?',
    answer: 'From 128, written in base64url.',
    reason: 'RFC 7636 recommends 32 bytes, and 128 yield 171 characters, more than its limit.',
  },
  {
    id: 'pairs-made-by-salesforce',
    fact: 'pkce-generator-endpoint',
    ask: 'What does `/services/oauth2/pkce/generator` hand out?',
    answer: 'A verifier together with its challenge.',
    reason: 'A client that makes its own verifier never has to send it before the token request.',
  },
  {
    id: 'why-a-secret-does-not-help',
    fact: 'secret-does-not-stop-code-injection',
    ask: 'Why does a client secret not stop an injected code?',
    answer: 'The web app itself adds its secret to the exchange.',
    reason: 'The attacker only brings the code to the callback; the rightful client does the rest.',
  },
  {
    id: 'two-apps-one-scheme',
    fact: 'intercepted-code-needs-verifier',
    ask: 'How can another app on a phone catch an authorization code?',
    answer: 'By claiming the same custom URL scheme.',
    reason:
      'Such schemes belong to nobody. The code is caught, but the verifier stayed in the right app.',
  },
  {
    id: 'question-that-state-answers',
    fact: 'state-binds-callback-to-browser',
    ask: 'What does a matching `state` tell the client at its callback?',
    answer: 'That this browser began this flow.',
    reason: 'The value was left with the browser’s session, where a foreign page cannot put one.',
  },
  {
    id: 'victim-in-attackers-org',
    fact: 'missing-state-lets-victim-act-for-attacker',
    ask: 'Whose code does an attacker use in login CSRF?',
    answer: 'The attacker’s own.',
    reason: 'Nothing is stolen: the victim’s data then flows into the attacker’s org.',
  },
  {
    id: 'pkce-instead-of-state',
    fact: 'pkce-may-stand-in-for-state',
    ask: 'When may a client leave CSRF protection to PKCE, by RFC 9700?',
    answer: 'When it knows that the server supports PKCE.',
    reason:
      'A server that ignores the challenge would accept a foreign code. `state` needs no such trust.',
  },
  {
    id: 'issuer-in-the-callback',
    fact: 'mix-up-needs-distinct-callbacks',
    ask: 'Which parameter of RFC 9207 was not found in Salesforce’s callbacks?',
    answer: '`iss`, the name of the authorization server.',
    reason: 'It is meant against mix-up. A redirect URI for each server is the other defence.',
  },
  {
    id: 'secret-inside-an-app',
    fact: 'shipped-secret-is-public',
    ask: 'Why is a secret in a mobile app no secret?',
    answer: 'Everybody who has the app can take it out.',
    reason: 'Such an app is a public client: it uses PKCE and goes without.',
  },
  {
    id: 'why-not-tokens-in-urls',
    fact: 'token-in-url-leaks',
    ask: 'Why is a token in a URL worse than a code there?',
    answer: 'It works at once, for whoever reads it.',
    reason: 'A code is single-use, short-lived, and worth nothing without secret or verifier.',
  },
  {
    id: 'who-approves-whom-in-device-flow',
    fact: 'device-code-can-be-phished',
    ask: 'What does a phishing victim in the device flow approve?',
    answer: 'The attacker’s device.',
    reason: 'The page and the login are genuine, so no address bar gives the attack away.',
  },
]
