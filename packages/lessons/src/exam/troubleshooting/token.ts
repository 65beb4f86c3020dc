import type { ExamQuestion } from '../../exam-question.ts'

/** Refusals of the token endpoint that blame client, app or device. */
export const tokenQuestions: readonly ExamQuestion[] = [
  {
    id: 'penhallow-blocked-password-flow',
    fact: 'trouble-history-password-flow',
    scenario:
      'Penhallow Insurance moved a nightly job to an org made this year. The job uses the Username-Password Flow and gets `invalid_grant`, `authentication failure`. With the same password the user can log in by browser.',
    ask: 'Which two steps are right? Choose two.',
    options: [
      {
        text: 'Encode the password twice in the form',
        misconception: 'special characters need double encoding',
        why: 'Once is right; encoded twice, it is another password.',
      },
      {
        text: 'Look for “Username-Password Flow Disabled” in Login History',
        right: true,
        why: 'It tells the block from a wrong password, which the client cannot.',
      },
      {
        text: 'Add the scope `refresh_token` to the app',
        misconception: 'the password flow needs the refresh scope',
        why: 'This flow brings no refresh token, and scopes are not the matter.',
      },
      {
        text: 'Repeat the request until it is accepted',
        misconception: 'an authentication failure passes by itself',
        why: 'The block stays, and repeated failures look like an attack.',
      },
      {
        text: 'Move the job to a flow made for servers',
        right: true,
        why: 'JWT bearer or client credentials need no password, and no exception.',
      },
    ],
    reason:
      'Orgs made since Summer ’23 block this flow by default, with the words of a wrong password.',
  },
  {
    id: 'saltmarsh-run-as',
    fact: 'trouble-no-run-as-user',
    scenario:
      'Saltmarsh Media enabled the client credentials flow and entered ops@saltmarsh.example as Run As, where its integration user gets mail. The My Domain answers `invalid_grant`, `no client credentials user enabled`.',
    ask: 'What has to be put right?',
    options: [
      {
        text: 'Run As must hold the username',
        right: true,
        why: 'An e-mail address names no user there, so the flow has nobody to act as.',
      },
      {
        text: 'The request must go to the login host',
        misconception: 'users are only known at the login host',
        why: 'There this flow is refused; the My Domain is right.',
      },
      {
        text: 'The request must send the user’s password',
        misconception: 'the Run As user has to log in',
        why: 'The app authenticates with its own key and secret.',
      },
      {
        text: 'The user must approve the app once',
        misconception: 'client credentials need a consent',
        why: 'No user takes part in this flow; the admin’s choice is the consent.',
      },
    ],
    reason: 'The app logs in as itself and acts as the user that an admin chose.',
  },
  {
    id: 'copperfield-waits-for-401',
    fact: 'trouble-token-errors-are-400',
    scenario:
      'Copperfield Partners’ code treats status 401 of a token endpoint as “our secret is wrong, alert the team”, and 400 as “the user must connect again”. After the secret was rotated in Setup, thousands of users were asked to connect again, and no alert came.',
    ask: 'What should the code look at?',
    options: [
      {
        text: 'At the header `WWW-Authenticate` of the answer',
        misconception: 'Salesforce names the failed scheme in a header',
        why: 'RFC 6749 asks for it; at Salesforce it was not seen.',
      },
      {
        text: 'At status 403 in addition to status 401',
        misconception: 'a refused client gets 403 at Salesforce',
        why: 'The token endpoint was seen to use 400 for every OAuth error.',
      },
      {
        text: 'At the member `error` of the body',
        right: true,
        why: '`invalid_client` is the app’s fault, `invalid_grant` the grant’s, both with 400.',
      },
      {
        text: 'At the words alone, as the code is the same',
        misconception: 'a wrong secret is `invalid_grant` as well',
        why: 'The two have codes of their own; words may change, codes are made for programs.',
      },
    ],
    reason: 'RFC 6749 allows or wants 401 for a refused client; Salesforce answers 400.',
  },
  {
    id: 'juniper-json-body',
    fact: 'trouble-json-has-no-grant-type',
    scenario:
      'A developer of Juniper Quay posts `{"grant_type":"authorization_code", …}` with `Content-Type: application/json` to the token endpoint. Salesforce answers `unsupported_grant_type`, `grant type not supported`. The value is spelt right.',
    ask: 'What is wrong?',
    options: [
      {
        text: 'The app has the Web Server Flow switched off',
        misconception: 'the code speaks of a switch of the app',
        why: 'A switched-off flow has other codes; this one blames `grant_type`.',
      },
      {
        text: 'The grant type must be written as a whole URN',
        misconception: 'every grant type is a URN',
        why: 'Bearer and exchange grants are URNs; this one is a plain word.',
      },
      {
        text: 'The code belongs to another grant type',
        misconception: 'codes are bound to the name of a grant',
        why: 'The code was never looked at; a wrong one would be `invalid_grant`.',
      },
      {
        text: 'The parameters must come in a form, not as JSON',
        right: true,
        why: 'In a JSON body the endpoint finds no `grant_type` at all.',
      },
    ],
    reason:
      '“Not supported” also means “not found”, which is deduced. OAuth’s token requests are forms.',
  },
  {
    id: 'fennimore-device-pending',
    fact: 'trouble-device-pending',
    scenario:
      'Display boards of Fennimore Rail connect by the device flow. The board shows the user code, asks the token endpoint once, gets status 400 with `authorization_pending`, and gives up before anybody has typed the code.',
    ask: 'What should the board do?',
    options: [
      {
        text: 'Wait for `interval` seconds and ask again',
        right: true,
        why: 'The answer only says that the user has not decided yet.',
      },
      {
        text: 'Start anew and show the users another code',
        misconception: 'a status 400 ends the device code',
        why: 'The user would type a code that the board has forgotten.',
      },
      {
        text: 'Ask again at once until tokens come',
        misconception: 'pending means that the answer is being made',
        why: 'Asking too fast leads to `slow_down`.',
      },
      {
        text: 'Open the verification page itself',
        misconception: 'the device can approve in place of the user',
        why: 'The flow exists because the user approves on another device.',
      },
    ],
    reason: 'In the device flow this error is the ordinary state while the user types.',
  },
  {
    id: 'larkspur-basic-halves',
    fact: 'trouble-basic-header',
    scenario:
      'A developer at Larkspur Travel writes the Basic header by hand. The code encodes the consumer key in base64, encodes the secret in base64, and joins both results with a colon. The token endpoint answers `invalid_basic_auth_header`.',
    ask: 'How should the header be made?',
    options: [
      {
        text: 'Encode the secret alone, as the key is public',
        misconception: 'only what is secret needs encoding',
        why: 'Base64 hides nothing. It carries both values as one text.',
      },
      {
        text: 'Encode key and secret in base64url instead',
        misconception: 'every value of OAuth is in base64url',
        why: 'Tokens and challenges use base64url; Basic uses plain base64.',
      },
      {
        text: 'Put the two results into two headers',
        misconception: 'Basic has one header for each value',
        why: 'There is one `Authorization` header with one value.',
      },
      {
        text: 'Join key and secret by a colon, then encode',
        right: true,
        why: 'Basic is the base64 of `key:secret` as a whole.',
      },
    ],
    reason:
      'Sending `client_id` and `client_secret` in the form is as good, and spares the header.',
  },
  {
    id: 'wexcombe-app-not-found',
    fact: 'trouble-eca-absent-at-token',
    scenario:
      'Wexcombe Water made a local external client app in its production org. A job now posts the same key and secret to the My Domain of a second org of the company. It gets `app_not_found`, `External client app is not installed in this org`.',
    ask: 'What makes the app usable in the second org?',
    options: [
      {
        text: 'Packaging it and installing the package there',
        right: true,
        why: 'A local app lives in one org; a packaged one can be installed in others.',
      },
      {
        text: 'Adding the second My Domain as a callback URL',
        misconception: 'callbacks say in which orgs an app may be used',
        why: 'Callbacks say where codes go, and this job has none.',
      },
      {
        text: 'Selecting the scope `full` in the first org',
        misconception: 'scopes reach over the border of an org',
        why: 'The second org does not know the app, whatever its scopes are.',
      },
      {
        text: 'Posting to login.salesforce.com in both cases',
        misconception: 'the login host installs apps where they are needed',
        why: 'The app would be no more installed than before.',
      },
    ],
    reason: 'The Distribution State decides: local for one org, packaged for several.',
  },
  {
    id: 'tamarind-plugin-disabled',
    fact: 'trouble-eca-disabled',
    scenario:
      'Since nine o’clock no user of Tamarind Foods can connect or refresh. Every token request gets `oauth_flow_disabled`, `The external client app or the OAuth plugin is disabled.` The web app was not deployed this week, and its secret is unchanged.',
    ask: 'Whom should the on-call developer call?',
    options: [
      {
        text: 'The users, to connect the app again',
        misconception: 'the grants of the users have ended',
        why: 'Ended grants would be `invalid_grant`, and hardly all at once.',
      },
      {
        text: 'Salesforce’s support, to end an outage',
        misconception: 'a disabled flow is an outage of Salesforce',
        why: 'The words speak of one app, and the token endpoint is there to say them.',
      },
      {
        text: 'The org’s admin, to switch the app on',
        right: true,
        why: 'Somebody has switched off the app, or OAuth for it, in the org.',
      },
      {
        text: 'The developers, to rotate the secret',
        misconception: 'a disabled app needs new credentials',
        why: 'A wrong secret would be `invalid_client`.',
      },
    ],
    reason: 'The words name the app’s own switch, which is the admin’s and not in the code.',
  },
  {
    id: 'saltmarsh-slow-down',
    fact: 'trouble-device-slow-down',
    scenario:
      'Screens of Saltmarsh Media use the device flow and poll every second, although the first answer said `interval: 5`. After some tries the token endpoint answers `slow_down`.',
    ask: 'How should a screen go on, by RFC 8628?',
    options: [
      {
        text: 'Keep its device code and begin with a new user code',
        misconception: '`slow_down` ends the user code',
        why: 'Both codes stay good; only the asking is too fast.',
      },
      {
        text: 'Add five seconds to the interval and poll on',
        right: true,
        why: 'Five seconds become ten, and stay so for all further questions.',
      },
      {
        text: 'Stop polling and show the user an error message',
        misconception: '`slow_down` is final',
        why: 'The user may approve at any moment.',
      },
      {
        text: 'Return to the five seconds of the first answer',
        misconception: 'after `slow_down` the first interval is enough',
        why: 'By RFC 8628 each `slow_down` adds five seconds to it: ten from now on.',
      },
    ],
    reason: '`authorization_pending` and `slow_down` both mean: go on, at the right pace.',
  },
]
