import type { ExamQuestion } from '../../exam-question.ts'

/** Refusals of the API and of revocation, and a call that never leaves. */
export const apiQuestions: readonly ExamQuestion[] = [
  {
    id: 'tamarind-request-limit',
    fact: 'trouble-request-limit',
    scenario:
      'In the afternoon all integrations of Tamarind Foods fail. The answer is 403, `REQUEST_LIMIT_EXCEEDED`, `TotalRequests Limit exceeded.` One of them reacts to each failure with a refresh and a new call at once.',
    ask: 'What helps against the cause?',
    options: [
      {
        text: 'Fetch more records with each call',
        right: true,
        why: 'The org’s daily calls are used up; fewer and larger calls save them.',
      },
      {
        text: 'Refresh the access token before it is refused',
        misconception: 'the limit is tied to the token',
        why: 'A new token meets the same limit of the org.',
      },
      {
        text: 'Connect with a second integration user',
        misconception: 'each user has a daily limit',
        why: 'All users of the org draw on the same account.',
      },
      {
        text: 'Register a second external client app',
        misconception: 'each app has a daily limit of its own',
        why: 'All apps of the org draw on the same account.',
      },
    ],
    reason: '`Sforce-Limit-Info` shows in every answer how much is used.',
  },
  {
    id: 'brindle-apex-callout',
    fact: 'trouble-remote-site-setting',
    scenario:
      'Apex in one org of Brindle Bank shall call the token endpoint of another org. The code stops with `System.CalloutException: Unauthorized endpoint`. The other org’s Login History shows no attempt.',
    ask: 'What is missing?',
    options: [
      {
        text: 'The scope `api` on the app of the other org',
        misconception: '“unauthorized” is said by the org that is called',
        why: 'The call never left, so nothing over there can have refused it.',
      },
      {
        text: 'The origin of this org in the CORS allowlist',
        misconception: 'calls between orgs are a matter of CORS',
        why: 'CORS is for scripts in a page; Apex runs on a server.',
      },
      {
        text: 'The approval of the user in the other org',
        misconception: 'without consent Apex may not call out',
        why: 'Consent would be asked for later, by the other org.',
      },
      {
        text: 'The Remote Site Setting for this host',
        right: true,
        why: 'Apex may call listed hosts only. A Named Credential is better still.',
      },
    ],
    reason: 'No trace on the other side means: look at the side that calls.',
  },
  {
    id: 'juniper-revoke-parser',
    fact: 'trouble-revoke-errors-are-forms',
    scenario:
      'Juniper Quay’s logout revokes the refresh token. Now and then its log shows “Unexpected token e in JSON at position 0”, and the true error is lost. It happens only when the revocation is refused with status 400.',
    ask: 'What should the code do?',
    options: [
      {
        text: 'Send the token as JSON, so that the answer is JSON too',
        misconception: 'the format of the request decides about the answer',
        why: 'OAuth’s endpoints read forms; the revocation would be refused all the more.',
      },
      {
        text: 'Send the consumer secret, so that the answer gets a body',
        misconception: 'only a known client gets a readable error',
        why: 'The endpoint needs no client authentication, and a body is there.',
      },
      {
        text: 'Read the body of the refusal as a form',
        right: true,
        why: 'It was seen as `error=…&error_description=…`, which begins with an “e”.',
      },
      {
        text: 'Read the refusal from the callback of the app',
        misconception: 'errors of OAuth come to the callback',
        why: 'A revocation is a call between servers, without a redirect.',
      },
    ],
    reason:
      'The token endpoint answers errors in JSON; the revoke endpoint was seen to use a form.',
  },
  {
    id: 'copperfield-forwarded-origin',
    fact: 'trouble-origin-not-allowed',
    scenario:
      'A proxy of Copperfield Partners calls the REST API for its pages and passes all headers of the browser on. Calls from pages get status 403. The same calls, made by the proxy’s own health check, succeed.',
    ask: 'Which change is the right one for a server?',
    options: [
      {
        text: 'Leave the header `Origin` out of its calls',
        right: true,
        why: 'The header makes it a CORS request, and this origin is not on the list.',
      },
      {
        text: 'Refresh the access token before each call',
        misconception: 'a 403 means that the token is too old',
        why: 'An ended token gets 401 and a JSON body.',
      },
      {
        text: 'Add the proxy’s IP address to the profile',
        misconception: 'a 403 is a refusal of the address',
        why: 'The health check comes from the same address.',
      },
      {
        text: 'Ask for the scope `web` for calls from pages',
        misconception: 'pages need another scope than servers',
        why: 'Scopes are the same for both callers; the token is too.',
      },
    ],
    reason: 'CORS is a rule for pages in a browser. A server has no origin and needs none.',
  },
  {
    id: 'wexcombe-hidden-field',
    fact: 'trouble-invalid-field',
    scenario:
      'A query of Wexcombe Water works in the admin’s hands. Through the app, which acts as an integration user, it gets 400, `INVALID_FIELD`, “No such column”. The field exists, and its name is spelt right.',
    ask: 'What should the admin check?',
    options: [
      {
        text: 'Whether the app was granted the scope `full` beside `api`',
        misconception: '`full` lets an app see what its user may not',
        why: 'No scope gives more than the user has.',
      },
      {
        text: 'Whether field security hides the field from that user',
        right: true,
        why: 'To a user who may not see it, the field does not exist.',
      },
      {
        text: 'Whether the access token has come to its end',
        misconception: 'an old token sees fewer fields',
        why: 'An ended token gets 401, `INVALID_SESSION_ID`.',
      },
      {
        text: 'Whether the query was sent to the login host',
        misconception: 'the login host answers queries with fewer fields',
        why: 'The object was found, so the query came to the right org.',
      },
    ],
    reason: 'The API does not tell what is hidden from what is missing. This is deduced.',
  },
  {
    id: 'brindle-ampersand-in-query',
    fact: 'trouble-malformed-query',
    scenario:
      'Brindle Bank’s app builds `/query?q=` by joining texts. Queries work until somebody searches for “A&B”. Then Salesforce answers 400, `MALFORMED_QUERY`. The same SOQL works in the Developer Console.',
    ask: 'What is wrong?',
    options: [
      {
        text: 'SOQL does not know the sign “&” in texts',
        misconception: 'the query language forbids the sign',
        why: 'In the Developer Console the same query works.',
      },
      {
        text: 'The user may not see that record',
        misconception: 'a hidden record makes a query malformed',
        why: 'A hidden record is just missing from the result.',
      },
      {
        text: 'The app lacks the scope `api`',
        misconception: 'some queries need a wider scope',
        why: 'Other queries work with the same token.',
      },
      {
        text: 'The query was not percent-encoded',
        right: true,
        why: 'The “&” ends the parameter `q`, and half a query arrives.',
      },
    ],
    reason: 'What goes into an address is encoded once, best by a library.',
  },
]
