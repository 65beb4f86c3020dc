import type { Card } from '../card.ts'

export const identityEndpoints: readonly Card[] = [
  {
    id: 'scope-for-userinfo',
    fact: 'identity-openid-opens-userinfo',
    ask: 'Which scope opens UserInfo to an access token?',
    answer: '`openid`',
    reason:
      'UserInfo belongs to OpenID Connect, and `openid` is the scope that asks for OpenID Connect.',
  },
  {
    id: 'meaning-of-member-id',
    fact: 'identity-url-is-member-id',
    ask: 'What is the member `id` in a token response?',
    answer: 'The identity URL of the user',
    reason: 'It names org and user, and is at the same time an address that can be asked.',
  },
  {
    id: 'identity-url-without-header',
    fact: 'identity-url-takes-token',
    ask: 'Without a header, which parameter carries the token to the identity URL?',
    answer: '`oauth_token`',
    reason:
      'The Bearer header is the better way: a token in an address ends up in logs and histories.',
  },
  {
    id: 'identity-url-as-xml',
    fact: 'identity-url-format',
    ask: 'Which query parameter makes the identity URL answer in XML?',
    answer: '`format=xml`',
    reason: 'The header `Accept` does the same, and JSON is the other choice.',
  },
  {
    id: 'identity-url-lost-token',
    fact: 'identity-url-may-redirect',
    ask: 'What must a client keep when the identity URL redirects it?',
    answer: 'The access token',
    reason:
      'Many HTTP libraries drop `Authorization` when the host changes, and the second host then sees no token.',
  },
  {
    id: 'why-asserted-user',
    fact: 'identity-asserted-user',
    ask: 'What does `asserted_user: true` in the identity data say?',
    answer: 'The token belongs to the user asked about',
    reason: 'A token may also be able to ask about other users; for them it is not true.',
  },
  {
    id: 'status-of-dead-token-at-userinfo',
    fact: 'identity-refusal-is-403',
    ask: 'Which status does Salesforce’s UserInfo give for an expired token?',
    answer: '403',
    reason:
      'The body is the bare text `Bad_OAuth_Token`. RFC 6750 wants 401, which many libraries wait for.',
  },
  {
    id: 'scope-for-custom-permissions',
    fact: 'identity-custom-permissions',
    ask: 'How can an app read special rights of its user from the identity data?',
    answer: 'With the scope `custom_permissions`',
    reason: 'It puts the app’s custom permissions there, which saves a query.',
  },
  {
    id: 'form-of-sub',
    fact: 'identity-sub-is-url',
    ask: 'What does Salesforce put into `sub`?',
    answer: 'The user’s whole identity URL',
    reason:
      'For OpenID Connect it is an opaque text: store it whole, and make the column wide enough.',
  },
  {
    id: 'why-check-aud',
    fact: 'identity-id-token-audience',
    ask: 'Why does a client compare `aud` with its own consumer key?',
    answer: 'To refuse an id_token made for another app',
    reason:
      'Another app’s id_token is signed just as well; without this check it would log its user in here.',
  },
  {
    id: 'why-public-key-checks',
    fact: 'identity-id-token-signature',
    ask: 'Why does nobody need the consumer secret to check an RS256 signature?',
    answer: 'A public key checks what the private key signed',
    reason: 'So anybody can check, and nobody but Salesforce can sign.',
  },
  {
    id: 'way-of-the-nonce',
    fact: 'identity-id-token-nonce',
    ask: 'Where does the `nonce` of the authorize request come back?',
    answer: 'As a claim inside the id_token',
    reason:
      'Compared with the value the client kept, it shows that this id_token answers this request.',
  },
  {
    id: 'id-token-at-the-api',
    fact: 'identity-id-token-for-the-client',
    ask: 'Whom does an id_token inform?',
    answer: 'The client that asked for it',
    reason: 'It says who logged in. The API wants the access token, which says what may be done.',
  },
  {
    id: 'path-of-public-keys',
    fact: 'identity-keys-path',
    ask: 'At which path does Salesforce publish the keys for id_tokens?',
    answer: '`/id/keys`',
    reason:
      'Discovery names it as `jwks_uri`; it is better to read it there than to write it down.',
  },
  {
    id: 'which-public-key',
    fact: 'identity-several-keys',
    ask: 'How does a client know which published key checks an id_token?',
    answer: 'By the `kid` in the token’s header',
    reason: 'Several keys stand there at once so that Salesforce can change them without a break.',
  },
  {
    id: 'path-of-discovery',
    fact: 'identity-discovery-path',
    ask: 'At which well-known path does login.salesforce.com describe itself?',
    answer: '`/.well-known/openid-configuration`',
    reason:
      'The path of RFC 8414 gives 404 there; only api.salesforce.com has it, naming the login host as issuer.',
  },
  {
    id: 'discovery-without-pkce',
    fact: 'identity-discovery-silent-on-pkce',
    ask: 'What does the login host’s discovery say about PKCE methods?',
    answer: 'Nothing',
    reason:
      'A library that obeys RFC 8414 takes this for no support and leaves PKCE out, although S256 is accepted.',
  },
  {
    id: 'host-of-logout-endpoint',
    fact: 'identity-logout-on-my-domain',
    ask: 'Which host’s discovery names an `end_session_endpoint`?',
    answer: 'The org’s My Domain',
    reason: 'The login host serves every org and has no such entry.',
  },
  {
    id: 'providers-before-login',
    fact: 'identity-login-page-configuration',
    ask: 'Which document lists an org’s sign-on providers before anybody logs in?',
    answer: '`/.well-known/auth-configuration`',
    reason: 'An app can show the right buttons with it, or open the right page at once.',
  },
  {
    id: 'site-path-and-oauth',
    fact: 'identity-site-path',
    ask: 'Where does a site’s path `/partners` stand in its authorize address?',
    answer: 'Before `/services/oauth2/authorize`',
    reason: 'The path belongs to the base URL of the site, so every OAuth address begins with it.',
  },
  {
    id: 'place-of-headless-identity',
    fact: 'identity-headless-on-sites',
    ask: 'At which kind of host do the endpoints of headless identity exist?',
    answer: 'At Experience Cloud sites',
    reason: 'They serve customers and partners, who log in at a site and not at the My Domain.',
  },
  {
    id: 'purpose-of-introspection',
    fact: 'identity-introspection-tells-state',
    ask: 'What does introspection tell that UserInfo does not?',
    answer: 'Whether a token is active, and with which scopes',
    reason: 'UserInfo describes the person; introspection describes the token.',
  },
  {
    id: 'why-introspection-asks-for-client',
    fact: 'identity-introspection-needs-client',
    ask: 'Why does introspection ask the caller for client authentication?',
    answer: 'So that strangers cannot test stolen or guessed tokens',
    reason: 'RFC 7662 demands it for that reason. Salesforce answers 401 without it.',
  },
  {
    id: 'answer-for-dead-token',
    fact: 'identity-introspection-inactive',
    ask: 'By RFC 7662, what does introspection say of an expired token?',
    answer: '`"active": false`',
    reason:
      'That is no error: the question was fair. No saved answer of Salesforce was found, so this is deduced.',
  },
  {
    id: 'introspected-token-type',
    fact: 'identity-introspection-token-type',
    ask: 'What is `token_type` in Salesforce’s introspection answer?',
    answer: '`access_token`',
    reason: 'RFC 7662 would say `Bearer` there, so a strict library can stumble over it.',
  },
  {
    id: 'cors-for-userinfo',
    fact: 'identity-cors-userinfo',
    ask: 'What lets a page’s script read UserInfo?',
    answer: 'Its origin in the org’s CORS allowlist',
    reason: 'The checkbox for OAuth endpoints concerns token, revoke and the like, not UserInfo.',
  },
  {
    id: 'cors-without-setting',
    fact: 'identity-cors-open',
    ask: 'Why can any page read discovery without a CORS setting?',
    answer: 'It holds only public data',
    reason:
      'Salesforce opens discovery, login configuration and public keys to all origins; the reason for it is deduced.',
  },
  {
    id: 'token-to-browser-session',
    fact: 'identity-single-access',
    ask: 'Which endpoint turns an access token into a one-time UI address?',
    answer: '`/services/oauth2/singleaccess`',
    reason: 'Its `frontdoor_uri` works once, so that the token itself never stands in an address.',
  },
  {
    id: 'scope-for-single-access',
    fact: 'identity-single-access-scope',
    ask: 'Which scope must a token have for single access?',
    answer: '`web`',
    reason: '`web` lets a token open the user interface; `api` alone is for programs.',
  },
  {
    id: 'token-for-registration',
    fact: 'identity-registration-token',
    ask: 'Which token lets a program register an app?',
    answer: 'An initial access token',
    reason: 'A user’s access token says nothing about making apps.',
  },
  {
    id: 'scopes-in-registration',
    fact: 'identity-registration-scopes',
    ask: 'In what form does Salesforce’s registration answer list scopes?',
    answer: 'As an array called `scopes`',
    reason: 'RFC 7591 has one text `scope` with spaces, so a strict library finds none.',
  },
]
