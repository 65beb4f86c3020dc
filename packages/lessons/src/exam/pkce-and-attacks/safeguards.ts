import type { ExamQuestion } from '../../exam-question.ts'

export const safeguards: readonly ExamQuestion[] = [
  {
    id: 'pkce-or-secret',
    fact: 'pkce-is-no-client-authentication',
    scenario:
      'The web app erp.sandpiper.example of Sandpiper Metals runs on a server and has used a consumer secret for years. With PKCE coming, a developer proposes to drop the secret, saying that one proof is enough. An architect is asked to decide.',
    ask: 'What should the architect decide?',
    options: [
      {
        text: 'Drop the secret, as PKCE now authenticates the client',
        misconception: 'PKCE is a form of client authentication',
        why: 'Anybody can make a verifier; it says nothing of who the client is.',
      },
      {
        text: 'Drop PKCE, as a server with a secret gains nothing by it',
        misconception: 'a secret protects against injected codes',
        why: 'The web app adds its secret to injected codes as well.',
      },
      {
        text: 'Keep both, as they prove different things at the exchange',
        right: true,
        why: 'The secret says which client, the verifier says which flow.',
      },
      {
        text: 'Use PKCE at the exchange, and the secret at authorize',
        misconception: 'the secret may travel in the authorize URL',
        why: 'That URL passes through the browser, where a secret must never be.',
      },
    ],
    reason:
      'RFC 9700 §2.1.1 recommends PKCE for confidential clients too, beside their authentication.',
  },
  {
    id: 'which-value-for-which-risk',
    fact: 'nonce-ties-id-token-to-request',
    scenario:
      'Stonechat Learning logs its users in with Salesforce by OpenID Connect, at learn.stonechat.example. A reviewer asks how the app would notice an ID token that was issued for another request and is played back. `state` and PKCE are in use already.',
    ask: 'Which value answers the reviewer?',
    options: [
      {
        text: 'The `nonce`, compared with the claim in the ID token',
        right: true,
        why: 'It went out with the request and comes back inside the signed token.',
      },
      {
        text: 'The `state`, compared once more after the exchange',
        misconception: '`state` is contained in the ID token',
        why: 'It comes back in the callback URL and says nothing of the token.',
      },
      {
        text: 'The `aud` claim, compared with the consumer key of the app',
        misconception: 'the audience differs from request to request',
        why: 'A token from another request of the same app has the same audience.',
      },
      {
        text: 'The `kid` in the header, compared with the published keys',
        misconception: 'the key id names the request',
        why: 'It names the signing key, which all tokens of that time share.',
      },
    ],
    reason: '`state` guards the callback, the verifier the code, the `nonce` the ID token.',
  },
  {
    id: 'codes-in-the-analytics-report',
    fact: 'callback-moves-on-to-clean-address',
    scenario:
      'The callback page of Wagtail Tours, https://trip.wagtail.example/back, is rendered at the very address that holds `code` and `state`. It loads a map and statistics from other companies. Codes have turned up in their reports.',
    ask: 'What is the best cure?',
    options: [
      {
        text: 'Ask those companies to remove the parameter from their reports',
        misconception: 'a secret that was passed on can be called back',
        why: 'The code has left the house by then, and others may keep it too.',
      },
      {
        text: 'Redirect at once to an address without the code, then render',
        right: true,
        why: 'The page that loads foreign content then has a clean address.',
      },
      {
        text: 'Send no `state` any more, so that the code fits no session',
        misconception: 'a code is worthless without its `state`',
        why: 'The code is read as before, and forged callbacks are let in besides.',
      },
      {
        text: 'Answer the callback with `Cache-Control: no-store`',
        misconception: 'a page that is not stored does not give its address away',
        why: 'It keeps the page out of caches; the scripts on it can still read its address.',
      },
    ],
    reason:
      'Single use limits the harm; it is better not to show the code at all. A Referrer-Policy helps as well.',
  },
  {
    id: 'pkce-for-every-app',
    fact: 'pkce-can-be-required-per-app-or-org',
    scenario:
      'The security team of Pipit Pharma wants no authorization code without PKCE, from any app in the org, those of next year included. At the moment each app team decides for itself. All clients, among them lab.pipit.example, already send a challenge.',
    ask: 'Where does the admin set this?',
    options: [
      {
        text: 'In the session settings, with sessions locked to their address',
        misconception: 'session settings govern how codes are obtained',
        why: 'They govern sessions that exist already.',
      },
      {
        text: 'In the OAuth settings of each app that the org has',
        misconception: 'what is set for the apps of today holds for those of next year',
        why: 'The switch is there too, but each new app would have to be remembered.',
      },
      {
        text: 'In the CORS settings, where OAuth endpoints are enabled',
        misconception: 'the setting for OAuth endpoints in CORS turns on PKCE',
        why: 'It lets pages call these endpoints and demands no proof.',
      },
      {
        text: 'In the OAuth and OpenID Connect Settings of the org',
        right: true,
        why: 'There PKCE is required for all apps at once, whatever their own setting.',
      },
    ],
    reason: 'The switch exists twice: per app, and for the whole org.',
  },
  {
    id: 'scheme-claimed-by-another-app',
    fact: 'intercepted-code-needs-verifier',
    scenario:
      'The phone app of Nuthatch Cycling, nuthatch.example, has no secret and returns by the custom scheme `nuthatch://back`. A malicious app on the same phone claims that scheme too and sometimes receives the callback. The app uses PKCE.',
    ask: 'What does the malicious app lack in order to exchange the code?',
    options: [
      {
        text: 'The consumer key, which only the genuine app knows',
        misconception: 'the consumer key is a secret',
        why: 'It stands in the authorize URL and in every copy of the app.',
      },
      {
        text: 'The code verifier, which the genuine app never let go',
        right: true,
        why: 'Only its hash has been sent so far, and the exchange needs the verifier.',
      },
      {
        text: 'The registered `redirect_uri`, as it was claimed and not granted',
        misconception: 'Salesforce knows which app owns a scheme',
        why: 'It is a piece of text, which the malicious app can send as well.',
      },
      {
        text: 'The code challenge, which is sent again with the code',
        misconception: 'the challenge is presented at the exchange',
        why: 'It went out with the authorize request; the exchange takes the verifier.',
      },
    ],
    reason: 'RFC 7636 was written for just this theft: the code may be caught, the verifier not.',
  },
  {
    id: 'one-callback-for-three-servers',
    fact: 'mix-up-needs-distinct-callbacks',
    scenario:
      'The portal of Plover Analytics lets users connect Salesforce and two other providers. All three return to https://in.plover.example/callback. A tester shows that one of the providers, if hostile, can have the portal send it a code that Salesforce issued.',
    ask: 'Which change lets the portal tell the answers apart?',
    options: [
      {
        text: 'Register a callback of its own for each provider',
        right: true,
        why: 'A code that returns at the wrong one is not exchanged.',
      },
      {
        text: 'Use one `state` for all providers in a session',
        misconception: '`state` names the server that answered',
        why: 'It ties the answer to the browser; shared, it tells even less.',
      },
      {
        text: 'Send a `nonce`, and compare it in the ID token',
        misconception: 'the `nonce` is compared before the code is sent',
        why: 'It is compared once tokens have come; by then the code has been sent to the wrong server.',
      },
      {
        text: 'Use PKCE, so that only Salesforce can take its code',
        misconception: 'PKCE stops a code from going to the wrong server',
        why: 'A portal that mixes servers up sends the verifier to the hostile one as well.',
      },
    ],
    reason:
      'It is called a mix-up. RFC 9207 answers it with `iss`, which was found in no callback of Salesforce; RFC 9700 §4.4.2.2 also with distinct callbacks.',
  },
]
