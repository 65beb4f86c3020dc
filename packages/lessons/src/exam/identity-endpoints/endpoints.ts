import type { ExamQuestion } from '../../exam-question.ts'

/** Which endpoint for which need, and what it wants of its caller. */
export const endpointQuestions: readonly ExamQuestion[] = [
  {
    id: 'wexcombe-gateway-introspection',
    fact: 'identity-introspection-tells-state',
    scenario:
      'Wexcombe Water runs a gateway at gateway.wexcombe.example. Clients send it opaque Salesforce access tokens. Before it passes a call on, the gateway must know whether the token is still alive and which scopes it carries.',
    ask: 'Which endpoint should the gateway ask?',
    options: [
      {
        text: '`/services/oauth2/userinfo`',
        misconception: 'UserInfo describes the token that was sent',
        why: 'UserInfo describes the person. It tells no scopes and no end of the token.',
      },
      {
        text: '`/services/oauth2/introspect`',
        right: true,
        why: 'It answers with `active`, `scope`, `client_id` and the times of the token.',
      },
      {
        text: '`/services/oauth2/singleaccess`',
        misconception: 'single access checks a token before use',
        why: 'It makes a one-time address for the user interface.',
      },
      {
        text: 'The keys at `/id/keys`',
        misconception: 'every access token can be checked with a public key',
        why: 'The keys check signed tokens. An opaque one has no signature.',
      },
    ],
    reason: 'Ask introspection about a token and UserInfo about a person.',
  },
  {
    id: 'wexcombe-introspect-all-tokens',
    fact: 'identity-introspect-all-tokens',
    scenario:
      'The gateway of Wexcombe Water has an external client app of its own and asks Salesforce about tokens with its key and secret. Of those issued to this app it learns what it needs. Of those that the company’s mobile apps send along it does not.',
    ask: 'What should the admin change on the gateway’s app?',
    options: [
      {
        text: 'Add the scope `full`',
        misconception: '`full` covers the tokens of other apps',
        why: '`full` concerns what a token may do for its user, not whose tokens a client may look at.',
      },
      {
        text: 'Tick “Issue JWT-based access tokens”',
        misconception: 'only signed tokens can be introspected',
        why: 'That changes the form of this app’s tokens. Those of the others stay out of reach.',
      },
      {
        text: 'Enable the Token Exchange Flow',
        misconception: 'a foreign token must be exchanged before it can be looked at',
        why: 'That trades an identity provider’s token for a Salesforce one; nothing is looked up.',
      },
      {
        text: 'Tick “Introspect All Tokens”',
        right: true,
        why: 'Without it, an app may introspect its own tokens only.',
      },
    ],
    reason: 'Introspection is limited to the caller’s own tokens until an admin widens it.',
  },
  {
    id: 'larkspur-userinfo-403',
    fact: 'identity-refusal-is-403',
    scenario:
      'Larkspur Travel’s portal asks UserInfo now and then. Its OAuth library refreshes the access token whenever an answer has status 401, as RFC 6750 describes. After two quiet hours users see “forbidden”, and no refresh is attempted.',
    ask: 'What should the developer change?',
    options: [
      {
        text: 'Treat 403 with `Bad_OAuth_Token` like a 401',
        right: true,
        why: 'Salesforce’s UserInfo refuses dead tokens with 403 and this bare text.',
      },
      {
        text: 'Ask for the scope `api` at the next authorize request',
        misconception: '403 always means that a scope is missing',
        why: 'The calls worked before. The token died; its scopes did not change.',
      },
      {
        text: 'Send the consumer secret along with each UserInfo call',
        misconception: 'UserInfo asks for client authentication',
        why: 'UserInfo takes the Bearer token and nothing else.',
      },
      {
        text: 'Add the portal’s address to the CORS allowlist of the org',
        misconception: 'every 403 of Salesforce is a CORS refusal',
        why: 'CORS concerns scripts in a page. This is a server, and the text names the token.',
      },
    ],
    reason:
      'By RFC 6750 a dead token gets 401. Salesforce does so at the REST API, and gives 403 at UserInfo and the identity URL.',
  },
  {
    id: 'quillon-identity-redirect',
    fact: 'identity-url-may-redirect',
    scenario:
      'Quillon Energy’s app follows the identity URL from the token response. For some users the first host redirects to another one, and the second answers `Missing_OAuth_Token`. Called by hand on the second host, the same token works.',
    ask: 'What is the cause?',
    options: [
      {
        text: 'The first host has used up the access token',
        misconception: 'an access token is good for one call',
        why: 'The token works by hand afterwards. Codes are for one use, access tokens are not.',
      },
      {
        text: 'The users lack a permission on the second host',
        misconception: 'a missing token means a missing permission',
        why: 'The answer says that no token arrived, not that it was too weak.',
      },
      {
        text: 'The HTTP library drops the token on the way to the new host',
        right: true,
        why: 'Many libraries strip `Authorization` when the host changes; here it must go along.',
      },
      {
        text: 'The second host wants an id_token in place of the access token',
        misconception: 'identity services are asked with the id_token',
        why: 'The identity URL takes the access token, as the test by hand shows.',
      },
    ],
    reason:
      'The identity URL may redirect to the right host, and clients must follow with the token.',
  },
  {
    id: 'saltmarsh-page-cors',
    fact: 'identity-cors-token',
    scenario:
      'Saltmarsh Media builds a single-page app at https://studio.saltmarsh.example. The admin has put this origin into the CORS allowlist and ticked “Enable CORS for OAuth endpoints”. The script posts code and verifier to the token endpoint at login.salesforce.com, and still may not read the answer.',
    ask: 'What should the developer change?',
    options: [
      {
        text: 'The host of the request, to the org’s My Domain',
        right: true,
        why: 'The list belongs to an org; the shared login hosts take no such calls from pages.',
      },
      {
        text: 'The client authentication, to a Basic header',
        misconception: 'a browser may read the answer to an authenticated call',
        why: 'It would publish the secret, and the browser asks about origins only.',
      },
      {
        text: 'The scopes of the app, by adding `web` to them',
        misconception: '`web` is the scope of programs that run in a browser',
        why: '`web` lets a token open the user interface; CORS does not ask for it.',
      },
      {
        text: 'The format of the body, from a form to JSON',
        misconception: 'scripts of a page may only post JSON to another origin',
        why: 'The token endpoint reads forms, and a form may be posted from a page.',
      },
    ],
    reason: 'List, checkbox and host belong together. For UserInfo the checkbox is not needed.',
  },
  {
    id: 'juniper-discovery-404',
    fact: 'identity-discovery-path',
    scenario:
      'Juniper Quay configures a library from metadata. It fetches https://login.salesforce.com/.well-known/oauth-authorization-server, as RFC 8414 describes, and gets 404.',
    ask: 'Which address should the library be given?',
    options: [
      {
        text: '`/.well-known/auth-configuration` of the same host',
        misconception: 'the login configuration lists the OAuth endpoints',
        why: 'It describes the login page and its providers.',
      },
      {
        text: '`/.well-known/openid-configuration` of the same host',
        right: true,
        why: 'There the login host serves issuer, endpoints, scopes and key address.',
      },
      {
        text: '`/.well-known/oauth-protected-resource` of the same host',
        misconception: 'the resource’s metadata stands at the authorization server',
        why: 'At the login host this path gives 404 as well, and it would describe the API.',
      },
      {
        text: 'The key document at `/id/keys` of the same host',
        misconception: 'the document with the keys also lists the endpoints',
        why: 'It holds public keys and nothing else; discovery says where it is.',
      },
    ],
    reason:
      'RFC 8414 names one path, the login host serves the one of OpenID Connect. api.salesforce.com has the former.',
  },
  {
    id: 'juniper-discovery-no-pkce',
    fact: 'identity-discovery-silent-on-pkce',
    scenario:
      'After discovery works, the library of Juniper Quay leaves PKCE out. Its log says that the server announces no `code_challenge_methods_supported`. The org requires PKCE, and the authorize request is refused.',
    ask: 'What should the developer do?',
    options: [
      {
        text: 'Ask the admin to lift the requirement for PKCE',
        misconception: 'what is not announced is not supported',
        why: 'S256 works. Lifting the requirement gives up a safeguard for nothing.',
      },
      {
        text: 'Set the method to `plain` in the library',
        misconception: '`plain` is what a server without announced methods takes',
        why: '`plain` shows the verifier in the authorize URL, and that Salesforce takes it was not found.',
      },
      {
        text: 'Take the User-Agent Flow for this org',
        misconception: 'the User-Agent Flow is the way around a missing challenge',
        why: 'That flow is the weaker one, and new standards advise against it.',
      },
      {
        text: 'Set PKCE with S256 by hand in the library',
        right: true,
        why: 'Salesforce accepts S256; its login host merely does not announce it.',
      },
    ],
    reason:
      'By RFC 8414 a missing member means no PKCE. Salesforce supports it all the same and stays silent.',
  },
  {
    id: 'fennimore-mobile-to-browser',
    fact: 'identity-single-access',
    scenario:
      'Fennimore Rail’s staff app holds an access token with the scopes `api` and `web`. One button shall open a Salesforce page in the browser without a second login. The token must not appear in any address.',
    ask: 'How should the app open the page?',
    options: [
      {
        text: 'Trade the token for a `frontdoor_uri` at single access',
        right: true,
        why: 'The address it gets works once, and the token travels in the request only.',
      },
      {
        text: 'Open `/secur/frontdoor.jsp` with the token as `sid`',
        misconception: 'an access token in an address is safe as long as it is HTTPS',
        why: 'It opens a session, but puts the token into history and logs.',
      },
      {
        text: 'Open the identity URL with the token as `oauth_token`',
        misconception: 'the identity URL opens a session in the browser',
        why: 'It answers with data about the user, and again the token is in the address.',
      },
      {
        text: 'Open the authorize address in the browser with `immediate=true`',
        misconception: '`immediate` carries the app’s token into the browser',
        why: 'It succeeds only where the browser has a session already.',
      },
    ],
    reason: 'Single access exists so that a token opens the user interface without being shown.',
  },
]
