import type { Card } from '../../card.ts'

/** Errors from the authorize request to the callback. */
export const authorizeCards: readonly Card[] = [
  {
    id: 'read-client-identifier-invalid',
    fact: 'trouble-unknown-consumer-key',
    ask: '`invalid_client_id`, `client identifier invalid`: which value is wrong?',
    answer: 'The consumer key',
    reason:
      'No app has it: a character is missing, the app was deleted, or it is not yet known everywhere.',
  },
  {
    id: 'read-redirect-uri-mismatch',
    fact: 'trouble-callback-compared',
    ask: '`redirect_uri must match configuration`: how is it compared?',
    answer: 'Character for character',
    reason:
      'A slash at the end, another port or http for https is enough for `redirect_uri_mismatch`.',
  },
  {
    id: 'read-redirect-uri-missing',
    fact: 'trouble-callback-missing',
    ask: 'What must be added to the request after `redirect_uri_missing`?',
    answer: 'The callback, as `redirect_uri`',
    reason:
      'RFC 6749 lets a client with one registered callback leave it out; Salesforce wants it.',
  },
  {
    id: 'read-scope-not-available',
    fact: 'trouble-scope-unknown',
    ask: '`the requested scope is not available`: what is wrong with the scope?',
    answer: 'Salesforce has none of this name',
    reason:
      'It is misspelt or of another provider. An `invalid_scope` that says `not allowed` means: known, but not on the app.',
  },
  {
    id: 'where-invalid-scope-goes',
    fact: 'trouble-scope-not-redirected',
    ask: 'Where does Salesforce show `invalid_scope`, unlike RFC 6749?',
    answer: 'At its own address, not the callback',
    reason: 'By the RFC the app would be told. Here only the user sees it.',
  },
  {
    id: 'read-missing-challenge',
    fact: 'trouble-challenge-missing',
    ask: '`missing required code challenge`: what is required here?',
    answer: 'PKCE',
    reason:
      'It is an `invalid_request` before the login. The better remedy is PKCE with S256 in the client.',
  },
  {
    id: 'read-invalid-challenge',
    fact: 'trouble-challenge-malformed',
    ask: '`invalid code challenge`: how long must a good one be?',
    answer: '43 characters of base64url',
    reason:
      'A SHA-256 hash has 32 bytes, and padding is left out. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-response-type',
    fact: 'trouble-response-type',
    ask: '`response type is not supported`: what should the Web Server Flow send?',
    answer: '`response_type=code`',
    reason:
      '`unsupported_response_type` also comes when the parameter’s name is misspelt. The code is documented, the words are deduced.',
  },
  {
    id: 'read-not-a-form',
    fact: 'trouble-not-a-form',
    ask: '`the request body is not form encoded`: what was often sent instead?',
    answer: 'JSON',
    reason:
      'OAuth’s endpoints read `application/x-www-form-urlencoded`. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-percent-encoding',
    fact: 'trouble-percent-encoding',
    ask: 'How does a value come to be “not percent-encoded correctly”?',
    answer: 'It was joined into the form unencoded',
    reason:
      'The practice org words this `invalid_request` as `a parameter is not percent-encoded correctly`; let a library write the form.',
  },
  {
    id: 'read-parameter-twice',
    fact: 'trouble-parameter-twice',
    ask: 'Why is a parameter refused that came twice?',
    answer: 'Nobody can say which value counts',
    reason:
      'RFC 6749 forbids it; the practice org says `invalid_request`, `a parameter must not be sent more than once`.',
  },
  {
    id: 'meaning-of-invalid-request',
    fact: 'trouble-invalid-request',
    ask: 'What does `invalid_request` blame?',
    answer: 'How the request is written',
    reason:
      'A parameter is missing, doubled or malformed. What was asked for has not been judged yet.',
  },
  {
    id: 'read-nonce-required',
    fact: 'trouble-nonce-required',
    ask: '`nonce is required for an id token`: what does the nonce do?',
    answer: 'It ties the id_token to one request',
    reason:
      'Without it, somebody else’s id_token could be slipped in. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-app-not-installed',
    fact: 'trouble-app-not-installed',
    ask: 'Who solves `app must be installed into org`?',
    answer: 'An admin, by installing the app',
    reason:
      'Since September 2025 ordinary users get this `invalid_client` for apps that are not installed.',
  },
  {
    id: 'read-scope-not-allowed',
    fact: 'trouble-scope-not-on-app',
    ask: '`the requested scope is not allowed` after the login: where is the scope missing?',
    answer: 'In the app’s selected scopes',
    reason: 'Salesforce knows the name; the app was not given it.',
  },
  {
    id: 'read-approval-error-generic',
    fact: 'trouble-approval-error-generic',
    ask: 'Which kind of user was seen to meet `OAUTH_APPROVAL_ERROR_GENERIC`?',
    answer: 'An API-only user',
    reason:
      '“An unexpected error has occurred during authentication. Please try again.” is a catch-all: a scope that the app lacks was seen behind it as well.',
  },
  {
    id: 'read-1800',
    fact: 'trouble-request-too-old',
    ask: 'What has the user done when OAuth error `1800` comes?',
    answer: 'Waited too long before approving',
    reason: 'The parked request grew too old. Beginning again from the app is the remedy.',
  },
  {
    id: 'read-1804',
    fact: 'trouble-scope-by-number',
    ask: 'Which modern code does error `1804` stand for?',
    answer: '`invalid_scope`',
    reason: 'Its words, `the requested scope is not allowed`, are the same.',
  },
  {
    id: 'read-user-denied',
    fact: 'trouble-user-denied',
    ask: '`access_denied`, `end-user denied authorization`: who decided?',
    answer: 'The user',
    reason:
      'Nothing is broken: say what will not work without access, and let the user begin again.',
  },
  {
    id: 'read-app-blocked',
    fact: 'trouble-app-blocked',
    ask: 'Where in Setup is `this app is blocked by admin` undone?',
    answer: 'Connected Apps OAuth Usage',
    reason: '`OAUTH_APP_BLOCKED` means that somebody pressed Block there.',
  },
  {
    id: 'read-user-not-approved',
    fact: 'trouble-user-not-approved',
    ask: '`OAUTH_APP_ACCESS_DENIED`: what does the user lack?',
    answer: 'A profile or permission set assigned to the app',
    reason:
      '`user is not admin approved to access this app` comes when admin approved users are pre-authorized.',
  },
  {
    id: 'read-eca-absent',
    fact: 'trouble-eca-absent',
    ask: '`OAUTH_EC_APP_NOT_FOUND`: in which org is the app missing?',
    answer: 'In the org where the user logged in',
    reason:
      '`External client app is not installed in this org`: a local app lives in one org, and this was another.',
  },
  {
    id: 'read-cross-org',
    fact: 'trouble-eca-cross-org',
    ask: 'Why can a forgotten session cause `OAUTH_AUTHORIZATION_BLOCKED`?',
    answer: 'It belongs to a user of another org',
    reason:
      '`Cross-org OAuth flows are not supported for this external client app`, as long as it is local.',
  },
  {
    id: 'read-immediate-unsuccessful',
    fact: 'trouble-immediate',
    ask: 'What should a client do after `immediate_unsuccessful`?',
    answer: 'Ask again without `immediate`',
    reason: 'A page was needed, for login or consent, and the request had forbidden pages.',
  },
  {
    id: 'read-inactive-user-code',
    fact: 'trouble-inactive-user-code',
    ask: 'What has an admin done to a user who gets `inactive_user`?',
    answer: 'Deactivated or frozen the user',
    reason: 'No new consent helps; the user must be activated, or another one must connect.',
  },
  {
    id: 'read-inactive-org',
    fact: 'trouble-inactive-org',
    ask: 'Whose state does `inactive_org` describe?',
    answer: 'The org’s',
    reason: 'An older table of Salesforce lists the code. No live answer was found.',
  },
  {
    id: 'read-login-rate',
    fact: 'trouble-login-rate',
    ask: '`rate_limit_exceeded`, `login rate exceeded`: what does the program do wrong?',
    answer: 'It logs in for each call',
    reason: 'An access token is made to be kept until it is refused.',
  },
  {
    id: 'read-invalid-grant-at-callback',
    fact: 'trouble-hours-and-addresses',
    ask: 'Whose limits speak when the callback gets `invalid_grant` after a good login?',
    answer: 'Those of the user’s profile',
    reason:
      'Its login hours or IP ranges exclude the user here and now. An older table of Salesforce lists it; live words were not found.',
  },
  {
    id: 'read-user-agent-off',
    fact: 'trouble-user-agent-off',
    ask: 'User-agent flows are blocked, `oauth_flow_disabled`: what should the app ask for?',
    answer: 'A code, with PKCE',
    reason: 'The block is a safeguard of the whole org, and the code flow works without it.',
  },
]
