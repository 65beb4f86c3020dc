import type { ExamQuestion } from '../../exam-question.ts'

/** From the exchange to the API. */
export const backChannel: readonly ExamQuestion[] = [
  {
    id: 'exam-browser-recording',
    fact: 'exchange-is-back-channel',
    scenario:
      'An auditor of Wexley Finance records everything that a user’s browser sends and receives during the Web Server Flow. The web app’s server uses a secret and no PKCE. The auditor asks what such a recording can contain.',
    ask: 'Which of these values can appear in the recording?',
    options: [
      {
        text: 'The access token for this user’s calls',
        misconception: 'tokens come back by way of the browser',
        why: 'The token answer goes from Salesforce to the server directly.',
      },
      {
        text: 'The consumer secret of this web app',
        misconception: 'the secret is part of the authorize URL',
        why: 'It is sent with the exchange, from server to Salesforce.',
      },
      {
        text: 'The authorization code of this attempt',
        right: true,
        why: 'It is in the callback’s address, and the browser brings it.',
      },
      {
        text: 'The refresh token of this user’s grant',
        misconception: 'the browser keeps the refresh token as a cookie',
        why: 'It is part of the token answer, which the browser never sees.',
      },
    ],
    reason: 'The code passes through the browser so that the tokens need not.',
  },
  {
    id: 'exam-code-with-percent-signs',
    fact: 'code-decoded-once',
    scenario:
      'A developer at Bluefen Water copies a code from the address bar of the callback, where it ends in `%3D%3D`. A tool then puts it into a form body, encodes that body and sends it. Salesforce answers `invalid_grant` with “invalid authorization code”.',
    ask: 'Which repair is right?',
    options: [
      {
        text: 'Decode the code once, then let the tool encode the form',
        right: true,
        why: 'The true code ends in `==`; the form’s own encoding is then the only one.',
      },
      {
        text: 'Cut the code off before the percent sign, then send it again',
        misconception: 'the signs at the end are padding that nobody checks',
        why: 'They are part of the code, and a shortened code is unknown.',
      },
      {
        text: 'Encode the code once more, so that the form can carry `%`',
        misconception: 'each layer of transport needs one more encoding of its own',
        why: 'The tool encodes already; the code was still encoded when it came in.',
      },
      {
        text: 'Fetch a new code and exchange it within seconds',
        misconception: 'this error always means that the code was too old',
        why: 'A code that is too old is refused as expired. This one arrived mangled.',
      },
    ],
    reason:
      'Encode once at each border, decode once behind it. The words of the refusal are seen; that mangling causes them is deduced.',
  },
  {
    id: 'exam-second-half-is-missing',
    fact: 'exchange-repeats-redirect-uri',
    scenario:
      'The web app of Harbour Street Clinics registered two callbacks and sends a `code_challenge` with each authorize request. Its new token request has `grant_type`, `code`, `client_id` and `client_secret`. It is refused.',
    ask: 'Which two parameters does this token request still need? Choose two.',
    options: [
      {
        text: 'The `state` that came back with the code',
        misconception: 'state is proved to Salesforce once more',
        why: 'State was for the web app’s own comparison and ends at the callback.',
      },
      {
        text: 'The `scope` that was asked for before',
        misconception: 'scopes are chosen when the code is traded',
        why: 'The code already stands for what was approved.',
      },
      {
        text: 'The `redirect_uri` that was used before',
        right: true,
        why: 'It must be the same as before; so the code stays tied to its callback.',
      },
      {
        text: 'The `code_challenge` that was sent before',
        misconception: 'the challenge is compared with itself',
        why: 'Salesforce kept the challenge; what proves it is the verifier.',
      },
      {
        text: 'The `code_verifier` behind the challenge',
        right: true,
        why: 'Whoever sent a challenge has to show the verifier that belongs to it.',
      },
    ],
    reason: 'The exchange proves three things: which app, which callback, and which attempt.',
  },
  {
    id: 'exam-rotated-secret',
    fact: 'body-credentials-beat-basic',
    scenario:
      'Marlow Print changed its consumer secret and put the new one into the Basic header of its token requests. The body of the requests still carries `client_id` and the old `client_secret`. Salesforce answers `invalid_client`.',
    ask: 'Why is the request refused?',
    options: [
      {
        text: 'The header is meant for refresh requests, not for codes',
        misconception: 'each grant has a way of authentication of its own',
        why: 'It is documented for the exchange of codes, too.',
      },
      {
        text: 'The new secret is valid only once old sessions ended',
        misconception: 'a secret changes when the sessions of the app are over',
        why: 'The old secret in the body is what was read; the new one was not looked at.',
      },
      {
        text: 'The body repeats the pair, and so the header is ignored',
        right: true,
        why: 'Salesforce reads the pair in the body, and there stands the old secret.',
      },
      {
        text: 'The pair came twice, and Salesforce refuses doubled pairs',
        misconception: 'a pair that comes in two places is refused for that alone',
        why: 'It is not refused for that: one place wins, and it is the wrong one here.',
      },
    ],
    reason:
      'RFC 6749 forbids two ways of authentication at once; Salesforce takes the body. Use one.',
  },
  {
    id: 'exam-bus-wants-xml',
    fact: 'format-beats-accept',
    scenario:
      'The integration bus of Gullwing Ferries reads XML only and sends `Accept: application/xml` with its token request. The answers come as JSON. The bus uses a library that adds `format=json` to the body of each token request.',
    ask: 'How does the bus get XML?',
    options: [
      {
        text: 'Change the header to `text/xml`, the type that is understood',
        misconception: 'the header was ignored because of the type that it names',
        why: 'Its type is one that Salesforce knows; the parameter decides before it.',
      },
      {
        text: 'Change the parameter to `xml`, and leave the header alone',
        right: true,
        why: 'The parameter decides before the header, so it has to name XML.',
      },
      {
        text: 'Remove the client id from the body, and use a Basic header',
        misconception: 'a request with headers only is answered as its headers say',
        why: 'How the client proves itself does not change the form of the answer.',
      },
      {
        text: 'Add the header `X-PrettyPrint:1`, and keep the parameter',
        misconception: 'this header changes the format of an answer',
        why: 'It indents JSON, which the bus cannot read all the same.',
      },
    ],
    reason: 'RFC 6749 knows JSON only. Salesforce offers more, and the explicit parameter wins.',
  },
  {
    id: 'exam-strict-parser',
    fact: 'unknown-members-ignored',
    scenario:
      'The Java client of Aldercroft Dairy maps the token answer to a class and fails on any member that this class lacks. One morning all exchanges fail, because the answer now carries `api_instance_url`. Tokens were issued as ever.',
    ask: 'How should the client be changed for good?',
    options: [
      {
        text: 'Ignore each member that it has no use for',
        right: true,
        why: 'RFC 6749 asks clients to ignore what they do not know, so that answers can grow.',
      },
      {
        text: 'Add the new member to its class, and test again',
        misconception: 'a token answer has a closed list of members',
        why: 'That lasts until the next addition; the answer is open by design.',
      },
      {
        text: 'Ask for XML, which has a stable set of elements',
        misconception: 'another format would carry fewer members',
        why: 'The format changes the writing, not what is told.',
      },
      {
        text: 'Ask for fewer scopes until it is gone',
        misconception: 'a client should drop access to keep its parser happy',
        why: 'It gives up access in order to keep a fault.',
      },
    ],
    reason: 'Salesforce adds members of its own to the standard ones, and may add more.',
  },
]
