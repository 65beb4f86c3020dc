import type { Card } from '../../card.ts'

/** Refusals of the token endpoint that blame client, app or form; revoke and registration. */
export const tokenCards: readonly Card[] = [
  {
    id: 'read-invalid-client-credentials',
    fact: 'trouble-client-secret-wrong',
    ask: '`invalid_client`, `invalid client credentials`: which value is wrong?',
    answer: 'The consumer secret',
    reason: 'A wrong key has a code of its own at Salesforce, `invalid_client_id`.',
  },
  {
    id: 'meaning-of-invalid-client',
    fact: 'trouble-client-unrecognised',
    ask: 'Whose identity is in doubt with `invalid_client`?',
    answer: 'The app’s',
    reason: 'The user has nothing to do with it: no new login or consent helps.',
  },
  {
    id: 'read-basic-auth-header',
    fact: 'trouble-basic-header',
    ask: 'What stands between key and secret before base64, to avoid `invalid_basic_auth_header`?',
    answer: 'A colon',
    reason: 'Basic is the base64 of `key:secret`. Sending both in the form is as good.',
  },
  {
    id: 'read-grant-type',
    fact: 'trouble-grant-type',
    ask: '`unsupported_grant_type` although `grant_type` is spelt right: what is wrong?',
    answer: 'The body is no form',
    reason: 'From JSON nothing is read, so `grant type not supported` also means: I found none.',
  },
  {
    id: 'read-token-parameter-missing',
    fact: 'trouble-token-parameter-missing',
    ask: '`a required parameter is missing` in a refresh: which one, most likely?',
    answer: '`refresh_token`',
    reason:
      'A grant lacks what it trades. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-post-only',
    fact: 'trouble-token-post-only',
    ask: 'How can a POST arrive as a GET and get `must use HTTP POST`?',
    answer: 'A redirect changed the method',
    reason:
      'From http to https, say. The words, under `invalid_request`, are the practice org’s; RFC 6749 demands POST.',
  },
  {
    id: 'read-invalid-app-access',
    fact: 'trouble-app-access-at-token',
    ask: 'Which policy speaks in `invalid_app_access`?',
    answer: 'Permitted Users',
    reason:
      '`user is not admin approved to access this app`, told where there is no browser, as in JWT bearer.',
  },
  {
    id: 'read-app-not-found',
    fact: 'trouble-eca-absent-at-token',
    ask: '`app_not_found` at a My Domain: what does that org lack?',
    answer: 'The external client app',
    reason:
      '`External client app is not installed in this org`: call the org where the app lives, or package it and install it here.',
  },
  {
    id: 'read-oauth-plugin-disabled',
    fact: 'trouble-eca-disabled',
    ask: 'Who can undo `The external client app or the OAuth plugin is disabled.`?',
    answer: 'An admin of the org',
    reason: '`oauth_flow_disabled` here means a switch on the app, not a fault in the request.',
  },
  {
    id: 'read-app-blocked-at-token',
    fact: 'trouble-app-blocked-at-token',
    ask: 'What does the practice org’s token endpoint say once an admin pressed Block?',
    answer: '`app_blocked`',
    reason:
      'The code is on Salesforce’s list; the words `this app is blocked by admin` here are deduced.',
  },
  {
    id: 'read-authorization-pending',
    fact: 'trouble-device-pending',
    ask: 'What has the user not done yet while `authorization_pending` comes?',
    answer: 'Answered',
    reason: 'It looks like an error and is the ordinary state; wait for `interval` and ask again.',
  },
  {
    id: 'read-slow-down',
    fact: 'trouble-device-slow-down',
    ask: 'By how much should a device’s waiting time grow after `slow_down`?',
    answer: 'Five seconds',
    reason: 'RFC 8628 says so; the longer interval stays for all later questions.',
  },
  {
    id: 'read-device-flow-off',
    fact: 'trouble-device-flow-off',
    ask: 'Which app setting ends `device flow not enabled`?',
    answer: '“Enable Device Flow”',
    reason:
      'Also look whether the consumer key is the one of that app. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-invalid-device-code',
    fact: 'trouble-device-code-unknown',
    ask: '`invalid device code`: which other code may have been sent?',
    answer: 'The user code',
    reason:
      'That one is for the page; the device polls with `device_code`. The words, under `invalid_grant`, are the practice org’s.',
  },
  {
    id: 'read-expired-device-code',
    fact: 'trouble-device-code-expired',
    ask: 'How long has a user before `expired device code`?',
    answer: 'Ten minutes',
    reason:
      'RFC 8628 has the code `expired_token` for it; the practice org says `invalid_grant`, as Salesforce has no such code.',
  },
  {
    id: 'read-dpop-proof',
    fact: 'trouble-dpop-proof',
    ask: 'What should a client make anew for each request, against `invalid_dpop_proof`?',
    answer: 'The DPoP proof',
    reason: 'Method and address are inside it, so it fits one request only.',
  },
  {
    id: 'read-dpop-nonce',
    fact: 'trouble-dpop-nonce',
    ask: 'Why is `use_dpop_nonce` normal for a first request?',
    answer: 'The client cannot know the server’s nonce yet',
    reason: 'The answer brings it; the same request with the nonce in its proof is the next step.',
  },
  {
    id: 'read-app-attest-failed',
    fact: 'trouble-app-attestation',
    ask: 'Which kind of app can meet `app_attest_failed`?',
    answer: 'A mobile app',
    reason: 'Attestation asks the device whether the app is genuine. A web server has none.',
  },
  {
    id: 'read-revoke-invalid-token',
    fact: 'trouble-revoke-unknown-token',
    ask: 'Which status does Salesforce give for revoking a token it does not know?',
    answer: '400',
    reason: 'With it comes `invalid_token`. RFC 7009 would answer 200, as nothing is left to end.',
  },
  {
    id: 'read-unsupported-token-type',
    fact: 'trouble-revoke-token-type',
    ask: 'By RFC 7009, what is unsupported where `unsupported_token_type` comes?',
    answer: 'Revoking tokens of the kind presented',
    reason: 'The refresh token is the one to send: its access tokens end with it.',
  },
  {
    id: 'meaning-of-failed-registration',
    fact: 'trouble-registration-failed',
    ask: 'At which endpoint does the practice org say `failed_registration`?',
    answer: '`/services/oauth2/register`',
    reason:
      'RFC 7591 would tell a wrong callback from other faults by code. Salesforce lists this code without saying where it is used.',
  },
  {
    id: 'read-initial-access-token',
    fact: 'trouble-registration-token',
    ask: '`failed_registration`, `invalid initial access token`: which token was probably sent instead?',
    answer: 'An ordinary access token',
    reason:
      'The initial one is issued for registering, an ordinary one for calls in a user’s name.',
  },
  {
    id: 'read-registration-json',
    fact: 'trouble-registration-json',
    ask: '`the request body is not a JSON object`: what came to the registration?',
    answer: 'A form',
    reason:
      'Unlike the token endpoint, this one reads JSON. The words, under `failed_registration`, are the practice org’s.',
  },
  {
    id: 'read-registration-callbacks',
    fact: 'trouble-registration-callbacks',
    ask: 'Which scheme should a registered callback on another machine have?',
    answer: 'HTTPS',
    reason:
      'Else the practice org says `failed_registration`, `redirect_uris are missing or not allowed`; plain http would show the code.',
  },
  {
    id: 'read-registration-scope',
    fact: 'trouble-registration-scope',
    ask: '`failed_registration`, `the requested scope is not allowed`: which app bounds the new one?',
    answer: 'The one whose initial access token was shown',
    reason: 'Otherwise a program could make itself an app that may do more than it.',
  },
  {
    id: 'read-registration-limit',
    fact: 'trouble-registration-limit',
    ask: 'What should a program keep, to avoid `exceeded_registration_limit`?',
    answer: 'The consumer key it got first',
    reason:
      'A program that registers anew at each start fills the org with apps. What the code means is deduced from its name.',
  },
]
