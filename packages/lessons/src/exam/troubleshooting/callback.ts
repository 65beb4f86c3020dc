import type { ExamQuestion } from '../../exam-question.ts'

/** Refusals between the login and the callback, and what Login History adds. */
export const callbackQuestions: readonly ExamQuestion[] = [
  {
    id: 'quillon-api-only-user',
    fact: 'trouble-approval-error-generic',
    scenario:
      'Quillon Energy connects its billing server through the Web Server Flow as an API-only integration user. After the login a Salesforce page says `OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred during authentication. Please try again.` It does so each time.',
    ask: 'Which remedy fits this user best?',
    options: [
      {
        text: 'Try again later, as the page advises',
        misconception: 'a catch-all error is a passing fault',
        why: 'It comes each time; the text is the same for many lasting causes.',
      },
      {
        text: 'Register the callback of the server once more',
        misconception: 'after the login only the callback can be at fault',
        why: 'A wrong callback is refused before the login, with its own words.',
      },
      {
        text: 'Send `prompt=consent` with the authorize request',
        misconception: 'asking for the consent page makes it appear for every user',
        why: 'The user cannot see that page; asking for it changes nothing.',
      },
      {
        text: 'Use JWT bearer and pre-authorise the user',
        right: true,
        why: 'An API-only user cannot approve on a page; this flow has none.',
      },
    ],
    reason:
      'The catch-all was seen with API-only users, among others. That they cannot use the consent page is deduced.',
  },
  {
    id: 'juniper-history-choices',
    fact: 'trouble-history-knows-the-reason',
    scenario:
      'Some users of Juniper Quay cannot connect. Of Salesforce’s answers the app logs only the member `error`, which is `invalid_grant`. The app’s developer has no access to the org. The admin asks where more can be learnt.',
    ask: 'Which two places should be looked at? Choose two.',
    options: [
      {
        text: 'The debug log of the org’s Apex code',
        misconception: 'logins run through Apex and are logged there',
        why: 'The token endpoint is no Apex code of the org.',
      },
      {
        text: 'The Login History of the org',
        right: true,
        why: 'It names the reason of a refusal, such as an address that is not allowed.',
      },
      {
        text: 'The discovery document of the host',
        misconception: 'discovery tells the state of the server',
        why: 'It lists addresses and abilities, the same for everybody.',
      },
      {
        text: 'The `error_description` received',
        right: true,
        why: 'The code has many causes; the words beside it narrow them down.',
      },
      {
        text: 'The describe of the user object',
        misconception: 'the object’s describe shows a user’s state',
        why: 'It shows the fields that all users have.',
      },
    ],
    reason: 'Log code and words on the client’s side, and compare with what the admin sees.',
  },
  {
    id: 'copperfield-login-rate',
    fact: 'trouble-login-rate',
    scenario:
      'Since Copperfield Partners doubled its import, calls fail in the middle of each hour with `rate_limit_exceeded`, `login rate exceeded`. The import fetches an access token before every single record. All runs use one integration user.',
    ask: 'Which change goes to the root?',
    options: [
      {
        text: 'Buy more API calls for the org',
        misconception: 'logins are counted as API calls',
        why: 'The daily limit of calls has its own code, `REQUEST_LIMIT_EXCEEDED`.',
      },
      {
        text: 'Keep the access token until it is refused',
        right: true,
        why: 'Then one login serves thousands of calls.',
      },
      {
        text: 'Spread the logins of the import over more apps',
        misconception: 'the limit counts logins of an app',
        why: 'It counts logins of a user: 3,600 an hour.',
      },
      {
        text: 'Raise the session timeout of the org',
        misconception: 'short sessions cause the logins',
        why: 'The import never lets a token get old.',
      },
    ],
    reason: 'An access token is made to be used again; a login for each call is the fault.',
  },
  {
    id: 'larkspur-cropped-screenshot',
    fact: 'trouble-own-page-after-login',
    scenario:
      'A user of Larkspur Travel logs in and lands on a Salesforce page that says “We can’t authorize you because of an OAuth error”. The screenshot sent to support shows the whole window of the browser, but the rest of the page lies below its edge.',
    ask: 'How can support learn the error without asking again?',
    options: [
      {
        text: 'From the log of the callback, under the user’s `state`',
        misconception: 'every error is sent on to the callback',
        why: 'This page is shown instead; nothing reached the callback.',
      },
      {
        text: 'From the token endpoint, by trading the code from the page',
        misconception: 'an error page still gives out a code',
        why: 'No grant was built, so there is no code.',
      },
      {
        text: 'From the identity URL, with the user’s access token',
        misconception: 'the identity URL tells why a login failed',
        why: 'There is no token yet, and that service describes people.',
      },
      {
        text: 'From `error` and `error_description` in the page’s address',
        right: true,
        why: 'The page is `RemoteAccessErrorPage.apexp`, and its query names both.',
      },
    ],
    reason:
      'After the login, Salesforce keeps some errors to its own page, and repeats them in its address.',
  },
  {
    id: 'quillon-tickets-for-admins',
    fact: 'trouble-two-dialects',
    scenario:
      'The callback of Quillon Energy’s app sorts its failures. Some are the user’s choice, some are a matter of the app, and some should open a ticket with the admin of the org.',
    ask: 'Which two should open a ticket? Choose two.',
    options: [
      {
        text: '`OAUTH_APP_BLOCKED`',
        right: true,
        why: 'An admin has blocked the app, and only an admin can undo it.',
      },
      {
        text: '`immediate_unsuccessful`',
        misconception: 'an admin has forbidden answers without a page',
        why: 'The app asked for an answer without a page; it can ask again with one.',
      },
      {
        text: '`access_denied`',
        misconception: '`access_denied` is said when a policy forbids access',
        why: 'The user pressed Deny.',
      },
      {
        text: '`OAUTH_APP_ACCESS_DENIED`',
        right: true,
        why: 'An admin must assign a profile or permission set of the user to the app.',
      },
      {
        text: 'A `state` that is not the app’s own',
        misconception: 'a wrong `state` is set by the org',
        why: 'The app makes and compares `state`; this may be an attack on its user.',
      },
    ],
    reason:
      'Upper case codes with `OAUTH_` were seen for policies of the org, lower case ones for the rest.',
  },
  {
    id: 'fennimore-night-shift',
    fact: 'trouble-hours-and-addresses',
    scenario:
      'The night shift of Fennimore Rail works at another depot. Its people log in with the right password and return to the callback with `error=invalid_grant`. By day and at the main depot, colleagues with the same profile connect the same app without trouble.',
    ask: 'Which settings can be the cause? Choose two.',
    options: [
      {
        text: 'The login hours of the profile',
        right: true,
        why: 'Outside of them a user is kept out, with a code that blames the grant.',
      },
      {
        text: 'The refresh token policy of the app',
        misconception: 'refresh tokens decide about logins',
        why: 'The refusal comes at the login, before any token.',
      },
      {
        text: 'The login IP ranges of the profile',
        right: true,
        why: 'The other depot may call from an address outside of them.',
      },
      {
        text: 'The permitted users of the app',
        misconception: 'a user whom the policy leaves out gets `invalid_grant` at the callback',
        why: 'That refusal is `OAUTH_APP_ACCESS_DENIED`, and colleagues share the profile.',
      },
      {
        text: 'The lifetime of the authorization code',
        misconception: '`invalid_grant` always speaks of a code',
        why: 'No code has been given out; this is the answer of authorize.',
      },
    ],
    reason:
      'At the callback `invalid_grant` speaks of the user’s limits, by an older table of Salesforce; at the token endpoint of what was traded.',
  },
]
