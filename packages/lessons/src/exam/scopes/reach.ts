import type { ExamQuestion } from '../../exam-question.ts'

/** What a granted scope opens, and what it does not. */
export const reach: readonly ExamQuestion[] = [
  {
    id: 'exam-scope-full-and-hidden-object',
    fact: 'scope-never-beyond-user',
    scenario:
      'Pemberley Textiles grants an export tool at export.pemberley.example the scope `full`. Nadia connects it. Her profile has no access to the object Salary, which other users can read.',
    ask: 'What can the tool read with the token that came from Nadia’s login?',
    options: [
      {
        text: 'What Nadia can read, so no salaries',
        right: true,
        why: 'The token acts as Nadia, and `full` means everything that she can do.',
      },
      {
        text: 'All objects, as `full` lifts the profile',
        misconception: 'a scope adds permissions to those of the user',
        why: 'A scope only narrows; a profile is not lifted by what an app asks for.',
      },
      {
        text: 'All objects that some user of the app may read',
        misconception: 'the rights of all users who connected an app are pooled',
        why: 'Each token belongs to one user, and knows nothing of the others.',
      },
      {
        text: 'What the administrator who registered it can read',
        misconception: 'an app works with the rights of its owner',
        why: 'Who registered the app leaves no rights in a token.',
      },
    ],
    reason:
      'Two fences stand around each call: the scopes of the app and the permissions of the user. The narrower one decides.',
  },
  {
    id: 'exam-scope-rest-refuses-fresh-token',
    fact: 'rest-needs-api-scope',
    scenario:
      'Brightwell Libraries moves its reader desk at desk.brightwell.example to a newly made app. Login works, and all tokens arrive. The first REST query, seconds later, gets 401 `INVALID_SESSION_ID`, `This session is not valid for use with the REST API`.',
    ask: 'Which field of the token answer should the team read first?',
    options: [
      {
        text: '`issued_at`',
        misconception: 'every `INVALID_SESSION_ID` means that the session is over',
        why: 'The token is seconds old. The text says what it is not good for, not how old it is.',
      },
      {
        text: '`token_type`',
        misconception: 'the API wants a kind of token other than a bearer token',
        why: 'It says `Bearer`, as always at Salesforce, and that is what the API takes.',
      },
      {
        text: '`scope`',
        right: true,
        why: 'If it names nothing that reaches REST, such as `api`, the app has to ask for it.',
      },
      {
        text: '`id`',
        misconception: 'the API refuses users whose identity it cannot look up',
        why: 'It names the user, who has just logged in.',
      },
    ],
    reason:
      'One code has two texts, so read the message before you refresh. RFC 6750 has 403 `insufficient_scope` for this; at Salesforce the 401 is seen, the part of the scopes is deduced, and a policy can be the cause as well.',
  },
  {
    id: 'exam-scope-open-record-page',
    fact: 'web-scope-opens-pages',
    scenario:
      'Corvane Logistics has a driver app at drivers.corvane.example. It calls REST with a token that has `api`. Now a tap shall open a record’s page of Salesforce inside the app, and no driver wants to log in a second time.',
    ask: 'Which scope is missing?',
    options: [
      {
        text: '`content`',
        misconception: 'a page is content, so this scope opens it',
        why: 'It is for content resources, that is files.',
      },
      {
        text: '`web`',
        right: true,
        why: 'With it the token can be traded for a session in which pages open.',
      },
      {
        text: '`visualforce`',
        misconception: 'all pages of Salesforce are Visualforce pages',
        why: 'It opens Visualforce pages that customers made, and not the page of a record.',
      },
      {
        text: '`openid`',
        misconception: 'an ID token logs the user in to Salesforce’s pages',
        why: 'It tells the app who logged in. Salesforce’s pages do not take it.',
      },
    ],
    reason:
      '`api` is for calls from a program, `web` for pages that a person looks at. An app that does both asks for both.',
  },
  {
    id: 'exam-scope-login-only',
    fact: 'openid-brings-id-token',
    scenario:
      'Fennimore Press wants “Log in with Salesforce” for its intranet at intra.fennimore.example. The intranet needs an ID token and the user’s e-mail address. It shall not touch any record, and it keeps no token afterwards.',
    ask: 'Which scopes should it ask for? Choose two.',
    options: [
      {
        text: '`openid`',
        right: true,
        why: 'It is what brings an ID token and opens UserInfo.',
      },
      {
        text: '`api`',
        misconception: 'the e-mail address has to be read from the user’s record',
        why: 'It would open every record that the user can see.',
      },
      {
        text: '`web`',
        misconception: 'a login in the browser needs the browser’s scope',
        why: 'The login page needs no scope. `web` would open pages with the token.',
      },
      {
        text: '`email`',
        right: true,
        why: 'It puts the address into the identity data, and nothing else.',
      },
      {
        text: '`refresh_token`',
        misconception: 'a login lasts only as long as there is a refresh token',
        why: 'The intranet has a session of its own, and asks again at the next login.',
      },
    ],
    reason:
      'A login needs identity scopes alone. The less the token can do, the less it matters who else should see it.',
  },
  {
    id: 'exam-scope-order-check',
    fact: 'scope-order-not-kept',
    scenario:
      'Yarrow Insurance asks for `api web refresh_token` from claims.yarrow.example. After the exchange its server compares the field `scope` with that very text and ends the login if they differ. Users report that they cannot log in, though the token answer is a 200.',
    ask: 'What is the right remedy?',
    options: [
      {
        text: 'Ask for the scopes in alphabetical order',
        misconception: 'Salesforce sorts the names by their letters',
        why: 'No order is promised, so this one would break the check as well.',
      },
      {
        text: 'Skip the check, as the answer is a 200',
        misconception: 'a successful answer grants exactly what was asked',
        why: 'The field is there to be read; an app should notice that a scope is missing.',
      },
      {
        text: 'Look whether each needed name is present',
        right: true,
        why: 'Names are a set: each needed one must be there, wherever it stands.',
      },
      {
        text: 'Send the names with `%20` in place of `+`',
        misconception: 'the order is lost through the encoding of the space',
        why: 'Both mean a space. The order of the answer does not come from the request.',
      },
    ],
    reason:
      'RFC 6749 §3.3 gives the order no meaning, and Salesforce does not keep it. What matters is which names are granted.',
  },
  {
    id: 'exam-scope-setup-item',
    fact: 'identity-scopes-one-item',
    scenario:
      'An administrator at Saltmarsh Rowing prepares an app for the club’s site at crew.saltmarsh.example. The developer’s list says: `id`, `profile`, `email`, `phone`. In Setup there is no item with one of these names alone.',
    ask: 'Which item does the administrator choose?',
    options: [
      {
        text: '“Access unique user identifiers”',
        misconception: 'identity scopes are those of OpenID Connect',
        why: 'This item is `openid`, which brings the ID token.',
      },
      {
        text: '“Access custom permissions”',
        misconception: 'parts of the identity are given by permissions',
        why: 'This one adds the app’s custom permissions to the identity data.',
      },
      {
        text: '“Manage user data via APIs”',
        misconception: 'data about a user are user data',
        why: 'This is `api`; it would open records, far more than the list says.',
      },
      {
        text: '“Access the identity URL service”',
        right: true,
        why: 'One item stands for `id`, `profile`, `email`, `address` and `phone`.',
      },
    ],
    reason:
      'Setup shows labels and requests carry values, and they do not match one to one. The request can still name fewer than the item allows.',
  },
]
