import type { ExamQuestion } from '../../exam-question.ts'

/** What an authorize request asks for, and how Salesforce takes it. */
export const asking: readonly ExamQuestion[] = [
  {
    id: 'exam-scope-full-at-night',
    fact: 'full-lacks-refresh-token',
    scenario:
      'Harrow & Finch runs a booking portal at portal.harrowfinch.example. It asks for `scope=full` in the Web Server Flow, and every scope is assigned to the app. By day all is well, but the job that runs at night finds no refresh token in its store.',
    ask: 'What explains the missing refresh token?',
    options: [
      {
        text: 'The app’s own scopes hold too little',
        misconception: 'a permission that is missing in the answer is missing on the app',
        why: 'Every scope is assigned to the app; what matters is which ones it asked for.',
      },
      {
        text: 'The scope `full` does not include it',
        right: true,
        why: '`full` leaves out just this permission, so `refresh_token` has to stand beside it.',
      },
      {
        text: 'The scope `openid` was not asked for',
        misconception: 'identity scopes turn a login into a lasting one',
        why: 'It brings an ID token, and nothing that outlives the session.',
      },
      {
        text: 'The flow returns it to public clients only',
        misconception: 'a client that keeps a secret is given no refresh token',
        why: 'The Web Server Flow returns it to either kind of client that asked for it.',
      },
    ],
    reason:
      'To act without the user is asked for by name: `refresh_token`, or `offline_access`. `full` means everything the user can do, and that is not a thing the user does.',
  },
  {
    id: 'exam-scope-left-out-to-be-modest',
    fact: 'scope-left-out-grants-all',
    scenario:
      'Marram Tours builds an itinerary app at app.marramtours.example. The scopes `api`, `web`, `full` and `refresh_token` are assigned to it. To ask for as little as possible, a developer leaves `scope` out of the authorize request.',
    ask: 'What does a user who presses Allow grant?',
    options: [
      {
        text: 'Only the user’s identity URL',
        misconception: 'a request without scopes gets the smallest grant there is',
        why: 'Salesforce has no such small default; `id` alone would have to be asked for.',
      },
      {
        text: 'The scopes of the app’s last request',
        misconception: 'Salesforce remembers the scopes of an earlier request and uses them again',
        why: 'The app’s settings decide here, not what was asked for some time ago.',
      },
      {
        text: 'Nothing: `invalid_scope` is the answer',
        misconception: 'the parameter is required',
        why: 'It is optional. RFC 6749 would allow a refusal, and Salesforce grants instead.',
      },
      {
        text: 'Every scope assigned to the app',
        right: true,
        why: 'Left out, the parameter means all of them, here even `full` with a refresh token.',
      },
    ],
    reason:
      'RFC 6749 §3.3 lets a server choose between a default and a refusal. Salesforce’s default is seen to be the most the app may have, so a modest app names its scopes.',
  },
  {
    id: 'exam-scope-unknown-before-login',
    fact: 'scope-names-by-spaces',
    scenario:
      'Quillpost connects its newsroom at news.quillpost.example. Both scopes of its request are assigned to the app, and with one of them alone all goes well. With both, the authorize URL holds `scope=api%2Crefresh_token`, and the browser shows `invalid_scope` with `the requested scope is not available`.',
    ask: 'What is wrong with the request?',
    options: [
      {
        text: 'The two names are joined by the wrong character',
        right: true,
        why: '`%2C` is a comma. Names are separated by spaces, so the two are read as one that does not exist.',
      },
      {
        text: 'The two names stand in the wrong order',
        misconception: 'the scope that opens data has to stand last',
        why: 'The order of scopes has no meaning.',
      },
      {
        text: 'The second name is the one for Setup, not for requests',
        misconception: 'Salesforce has `offline_access` for requests only',
        why: 'Both names are good in a request and mean the same.',
      },
      {
        text: 'The second name needs a parameter of its own',
        misconception: 'a refresh token is asked for outside `scope`',
        why: 'It is a scope like the others and stands beside them.',
      },
    ],
    reason:
      'A space travels as `+` or `%20`, and RFC 6749 §3.3 lets a comma be part of a name. That Salesforce looks for the joined name is deduced.',
  },
  {
    id: 'exam-scope-not-allowed-after-login',
    fact: 'scope-not-on-app',
    scenario:
      'Tidewater Ferries adds `wave_api` to the request of its dashboard at board.tidewater.example. Users log in as always. Then a Salesforce page tells them `invalid_scope : the requested scope is not allowed`.',
    ask: 'What follows from this page? Choose two.',
    options: [
      {
        text: 'The users have no permission for analytics',
        misconception: 'the error is about what the user may do',
        why: 'The user’s permissions limit the calls later; this refusal is about the app.',
      },
      {
        text: 'The scope’s name is one that Salesforce knows',
        right: true,
        why: 'Otherwise the refusal would have come before the login, as `not available`.',
      },
      {
        text: 'The callback of the app is not registered',
        misconception: 'a page at Salesforce in place of the callback points to the redirect URI',
        why: 'A wrong callback is refused before login, as `redirect_uri_mismatch`.',
      },
      {
        text: 'The app’s settings do not hold the scope',
        right: true,
        why: 'A request picks from the scopes of the app, and this one is not there.',
      },
      {
        text: 'The users refused the scope at consent',
        misconception: 'a denied scope is refused as not allowed',
        why: 'A denial is told to the app’s callback, as `access_denied`.',
      },
    ],
    reason:
      'Two words tell where to look: `not available` blames the name, `not allowed` the app. RFC 6749 would send the refusal to the redirect URI; Salesforce keeps it on its own page.',
  },
  {
    id: 'exam-scope-fewest-for-night-work',
    fact: 'least-scope-least-loss',
    scenario:
      'Lindenhof Clinics lets a scheduling service at rota.lindenhof.example read appointments through REST as the doctor who connected it. The service also works at night, when no doctor is there. Security wants a stolen token to open as little as possible.',
    ask: 'Which scopes should the service ask for? Choose two.',
    options: [
      {
        text: '`full`',
        misconception: 'an app that acts for a user needs all that the user can do',
        why: 'It opens far more than REST, and it still brings no refresh token.',
      },
      {
        text: '`api`',
        right: true,
        why: 'It opens the REST API as the doctor, which is all that the reading needs.',
      },
      {
        text: '`web`',
        misconception: 'work without the user needs a session of the browser',
        why: 'It opens pages in a browser, and the service looks at none.',
      },
      {
        text: '`openid`',
        misconception: 'every request needs `openid` to know the user',
        why: 'An ID token tells who logged in; appointments can be read without it.',
      },
      {
        text: '`refresh_token`',
        right: true,
        why: 'It brings the token that fetches new access at night.',
      },
    ],
    reason:
      'What is not granted cannot be stolen. One scope for the data and one for the night are enough, and RFC 9700 §2.3 asks for no more than that.',
  },
  {
    id: 'exam-scope-offline-access-library',
    fact: 'offline-access-alias',
    scenario:
      'Ostrava Optics uses a standard OpenID Connect library at shop.ostravaoptics.example. The library can only ask for `openid offline_access`. The app has “Perform requests at any time” and `openid` among its scopes, and a user presses Allow.',
    ask: 'Which tokens does the exchange bring the library?',
    options: [
      {
        text: 'An access token, and no others besides',
        misconception: 'scopes named by OpenID Connect have no effect at Salesforce',
        why: 'Salesforce knows both names; each of them brings a further token.',
      },
      {
        text: 'An access token and an ID token',
        misconception: '`offline_access` is known to Salesforce but has no effect alone',
        why: 'It means the same as `refresh_token`, so that token comes too.',
      },
      {
        text: 'An access token and a refresh token',
        misconception: 'an ID token takes more scopes than `openid`',
        why: '`openid` alone brings an ID token, and the library asked for it.',
      },
      {
        text: 'An access, an ID and a refresh token',
        right: true,
        why: '`openid` brings the second, and `offline_access`, as another name of `refresh_token`, the third.',
      },
    ],
    reason:
      '“Perform requests at any time” stands for both values. OpenID Connect knows `offline_access` only, so a standard library fits as it is.',
  },
]
