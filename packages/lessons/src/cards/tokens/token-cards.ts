import type { Card } from '../../card.ts'

/** About the code, access tokens and refresh tokens. */
export const tokenCards: readonly Card[] = [
  {
    id: 'token-code-life',
    fact: 'code-lives-fifteen-minutes',
    ask: 'How long can a Salesforce authorization code be exchanged?',
    answer: 'Fifteen minutes.',
    reason:
      'It only has to survive the way back through the browser. RFC 6749 recommends ten minutes at most.',
  },
  {
    id: 'token-code-twice',
    fact: 'code-second-exchange-refused',
    ask: 'How often can a Salesforce authorization code be exchanged?',
    answer: 'Once; after that it is called expired.',
    reason:
      'Used up and too old sound alike: `expired authorization code`. RFC 6749 would also revoke the first tokens; whether Salesforce does could not be confirmed.',
  },
  {
    id: 'token-code-mangled',
    fact: 'code-mangled-is-invalid',
    ask: 'What should be compared first after `invalid authorization code`?',
    answer: 'The code that was sent, with the one at the callback.',
    reason:
      'A used or late code is called `expired`. These words are seen, and that a damaged code causes them is deduced.',
  },
  {
    id: 'token-code-look',
    fact: 'code-begins-with-aprx',
    ask: 'Which value of the flow begins with `aPrx`?',
    answer: 'The authorization code.',
    reason: 'So one can tell in an address what it gives away: `5Aep` would be far worse.',
  },
  {
    id: 'token-code-room',
    fact: 'code-length-not-published',
    ask: 'Why should a web app set no maximum length for a code?',
    answer: 'No maximum is confirmed; 76 characters is only what was seen.',
    reason: 'A limit taken from samples cuts the first longer code, and the exchange fails.',
  },
  {
    id: 'token-code-binding',
    fact: 'code-tied-to-its-app',
    ask: 'Besides its client, to what does RFC 6749 bind every code?',
    answer: 'To the redirect URI for which it was issued.',
    reason:
      'So a code that another app catches is of no use in that app’s own exchange. A challenge binds it further.',
  },
  {
    id: 'token-access-shape',
    fact: 'access-token-shape',
    ask: 'What stands before the `!` of an opaque access token?',
    answer: 'The org’s id, in fifteen characters.',
    reason: 'It lets a person see at a glance which org a token belongs to.',
  },
  {
    id: 'token-org-id-lengths',
    fact: 'org-id-in-two-lengths',
    ask: 'Why do the org ids in `access_token` and `id` differ as texts?',
    answer: 'One has 15 characters, the other 18.',
    reason: 'The three at the end are a checksum. Cut or complete one before you compare.',
  },
  {
    id: 'token-key-look',
    fact: 'consumer-key-begins',
    ask: 'Which credential begins with `3MVG9`?',
    answer: 'The consumer key, which is public.',
    reason: 'Found in the field for the secret, it tells that somebody mixed up the two.',
  },
  {
    id: 'token-access-opaque',
    fact: 'access-token-opaque-to-app',
    ask: 'Why should an app not take an access token apart?',
    answer: 'Its inside may change; it speaks to the API only.',
    reason:
      'Length and form are the server’s affair. What the app may know stands in other fields.',
  },
  {
    id: 'token-bearer-meaning',
    fact: 'bearer-needs-no-proof',
    ask: 'Who can use a stolen bearer token?',
    answer: 'Whoever holds it; no further proof is asked.',
    reason: 'It works like cash. So it travels over TLS and stays out of logs.',
  },
  {
    id: 'token-in-header',
    fact: 'bearer-in-header',
    ask: 'Why does an access token not belong in a query string?',
    answer: 'Addresses are logged and kept in histories.',
    reason: 'A header is seen by the two ends only, so RFC 6750 wants it in `Authorization`.',
  },
  {
    id: 'token-refresh-look',
    fact: 'refresh-token-begins',
    ask: 'Which kind of Salesforce token begins with `5Aep`?',
    answer: 'A refresh token.',
    reason: 'Found in a log, this is the one to revoke first: it can live for months.',
  },
  {
    id: 'token-jwt-default',
    fact: 'jwt-access-token-switch',
    ask: 'What form has an access token while no switch is touched?',
    answer: 'Opaque; JWT-based access tokens are off by default.',
    reason: 'The switch is a setting of the app: “Issue JSON Web Token (JWT)-based access tokens”.',
  },
  {
    id: 'token-jwt-scopes',
    fact: 'jwt-access-token-scopes',
    ask: 'Which claim of a Salesforce JWT access token lists the scopes?',
    answer: '`scp`',
    reason: 'RFC 9068 calls it `scope`, so a library made for the standard may overlook it.',
  },
  {
    id: 'token-jwt-subject',
    fact: 'jwt-access-token-subject',
    ask: 'What does `sub` of a Salesforce JWT access token hold?',
    answer: '`uid:` followed by the user’s id.',
    reason: 'In an ID token `sub` is the identity URL, so the two do not compare as texts.',
  },
  {
    id: 'token-jwt-audience',
    fact: 'jwt-access-token-audience',
    ask: 'Whom does `aud` of a Salesforce JWT access token name?',
    answer: 'The org’s My Domain.',
    reason: 'The token is for the API there. An ID token names the app instead.',
  },
]
