import type { ExamQuestion } from '../../exam-question.ts'

/** From the authorize URL to the callback. */
export const frontChannel: readonly ExamQuestion[] = [
  {
    id: 'exam-trailing-slash',
    fact: 'callback-compared-exactly',
    scenario:
      'Northgate Tools registered the callback `https://app.northgate.example/oauth/callback`. After a change of framework the app sends the same address with a slash at the end. Users now see `redirect_uri_mismatch` instead of a login page.',
    ask: 'Which change ends the error?',
    options: [
      {
        text: 'Send the address without percent-encoding',
        misconception: 'encoding is what makes the two addresses differ',
        why: 'Both forms of encoding name the same address; the slash is still there.',
      },
      {
        text: 'Leave `redirect_uri` out, as only one is registered',
        misconception: 'a single registered callback is used by default',
        why: 'RFC 6749 would allow it; Salesforce requires the parameter.',
      },
      {
        text: 'Register the bare host, which covers every path',
        misconception: 'a registered host stands for all paths below it',
        why: 'There are no prefixes: a registered bare host matches the bare host only.',
      },
      {
        text: 'Register the address exactly as the app sends it',
        right: true,
        why: 'The comparison is exact, so both sides must agree on each character.',
      },
    ],
    reason: 'An exact comparison leaves an attacker no room to bend the address.',
  },
  {
    id: 'exam-silent-callback-log',
    fact: 'authorize-checked-before-login',
    scenario:
      'A tester at Elmwood Health makes a list of faults and tries each of them on the authorize URL. For each, the list says whether Salesforce notices it before anybody logs in or only afterwards. The app requires PKCE, and its users must be pre-authorised.',
    ask: 'Which three faults are noticed before the login? Choose three.',
    options: [
      {
        text: 'A scope whose name is misspelt',
        right: true,
        why: 'Names of scopes are looked up at once; the refusal is bare text.',
      },
      {
        text: 'A scope that the app was not given',
        misconception: 'all faults of a scope are found at the same moment',
        why: 'The name is known, so the login begins; a Salesforce page refuses it afterwards.',
      },
      {
        text: 'A consumer key with a letter missing',
        right: true,
        why: 'Without a known client there is nothing to log in for.',
      },
      {
        text: 'A user whom no permission set admits',
        misconception: 'Salesforce knows the user by the session it finds first',
        why: 'Who the user is becomes known at the login, so this cannot be judged before.',
      },
      {
        text: 'A request without a code challenge',
        right: true,
        why: 'Whether the required challenge is there can be seen from the request alone.',
      },
    ],
    reason:
      'What can be judged without a user is seen to be judged first, and the refusal stays at Salesforce. RFC 6749 would redirect all of these but the unknown client.',
  },
  {
    id: 'exam-consent-at-each-visit',
    fact: 'consent-asked-once',
    scenario:
      'A user of Kestrel Pharma connected its web app last month and pressed Allow. Today she connects it from a new laptop: the login page appears, the consent page does not. Permitted Users is set to “All users may self-authorize”, and the app sends no `prompt`.',
    ask: 'Why is she not asked for consent?',
    options: [
      {
        text: 'The login on the new laptop counts as consent to the app',
        misconception: 'to log in during the flow is to agree',
        why: 'The login says who she is. What the app may do is another question.',
      },
      {
        text: 'Salesforce keeps her approval of the app, whatever the browser',
        right: true,
        why: 'An approval belongs to user and app, and it is still there.',
      },
      {
        text: 'The policy lets all users in, so that nobody is asked',
        misconception: 'self-authorisation means that consent is not needed',
        why: 'Under this policy each user is asked: she pressed Allow herself last month.',
      },
      {
        text: 'The app sent the old approval along in its `state`',
        misconception: 'a client can prove an earlier consent by itself',
        why: 'State is returned unchanged; Salesforce reads no approval from it.',
      },
    ],
    reason:
      'An approval is remembered until it is revoked or pushed out. An app that wants the page again sends `prompt=consent`.',
  },
  {
    id: 'exam-robot-after-allow',
    fact: 'way-back-by-script',
    scenario:
      'Rowanberry Travel tests its login with a robot made of plain HTTP requests. Against a test server of its maker it reaches the callback. Against a real org it presses Allow, receives an HTML page with status 200, and gets no further.',
    ask: 'What keeps the robot from the callback?',
    options: [
      {
        text: 'The page holds a second form, and the robot submits none',
        misconception: 'consent is confirmed on a further page',
        why: 'After Allow nothing more is asked; the page goes on by itself.',
      },
      {
        text: 'The page asks for a cookie again, and the robot keeps none',
        misconception: 'the session ends with the press on Allow',
        why: 'Without its session the robot would not have come as far as Allow.',
      },
      {
        text: 'The page is a denial, and the robot takes it for an approval',
        misconception: 'a page with status 200 after Allow means refusal',
        why: 'A denial goes to the callback as `access_denied`; this page is the way back.',
      },
      {
        text: 'The page leads on by a script, and the robot runs none',
        right: true,
        why: 'The address of the callback, with its code, stands in that script.',
      },
    ],
    reason:
      'RFC 6749 shows a 302 but allows any way of the browser. At Salesforce a page with a script is what is seen.',
  },
  {
    id: 'exam-denied-users',
    fact: 'deny-reaches-the-callback',
    scenario:
      'Some customers of Tallow & Reed click Deny on the consent page. They then see a crash page of the web app, because its callback handler reads `code` without looking first. The team wants to show a friendly page.',
    ask: 'What should the callback handler look for?',
    options: [
      {
        text: 'An `error` in the query, set to `invalid_grant`',
        misconception: 'every refusal in OAuth is called `invalid_grant`',
        why: 'That word is for refused codes, tokens and logins; the user’s no has a name of its own.',
      },
      {
        text: 'An `error` in the fragment, set to `access_denied`',
        misconception: 'answers to a web app come in the fragment',
        why: 'A browser keeps the fragment to itself; a handler on the server never sees it.',
      },
      {
        text: 'A `code` in the query, set to an empty text',
        misconception: 'a denied request still yields a code, an empty one',
        why: 'No code is made when the user denies, not even an empty one.',
      },
      {
        text: 'An `error` in the query, set to `access_denied`',
        right: true,
        why: 'The user’s no is an answer to the app and arrives at its callback.',
      },
    ],
    reason: 'A callback has two kinds of answer; look for `error` before you look for `code`.',
  },
  {
    id: 'exam-lunch-break',
    fact: 'parked-request-runs-out',
    scenario:
      'A user of Solace Library begins to connect an app, leaves the login page open and goes to lunch. Back at the desk the user logs in with the right password. Salesforce then shows “OAuth error 1800”.',
    ask: 'What should the help desk tell the user to do?',
    options: [
      {
        text: 'Go back to the login page, and log in more quickly',
        misconception: 'each login gives a parked request its time again',
        why: 'What that page leads back to has run out; no later login revives it.',
      },
      {
        text: 'Reload the error page, now that the login is done',
        misconception: 'the session was all that the request was waiting for',
        why: 'The session is there already; it is the request that is gone.',
      },
      {
        text: 'Go back to the app, and begin to connect once more',
        right: true,
        why: 'A new request takes the place of the one that ran out.',
      },
      {
        text: 'Ask the administrator, and have the app unblocked',
        misconception: 'numbered errors stand for decisions of the administrator',
        why: 'A blocked app has an error of its own, `OAUTH_APP_BLOCKED`.',
      },
    ],
    reason:
      'Salesforce parks the request during login and forgets it after a while; how long could not be confirmed.',
  },
  {
    id: 'exam-url-under-review',
    fact: 'authorize-url-holds-no-secret',
    scenario:
      'A reviewer at Dunmore Cycles reads the authorize URL that the web app puts into its redirect. It holds `response_type`, `client_id`, `client_secret`, `redirect_uri`, `state`, `code_challenge` and `code_verifier`. The flow works, yet the reviewer objects.',
    ask: 'Which two parameters must leave the URL? Choose two.',
    options: [
      {
        text: 'The parameter `client_secret`',
        right: true,
        why: 'Browser, history and logs would all know it; it belongs in the token request.',
      },
      {
        text: 'The parameter `redirect_uri`',
        misconception: 'a registered callback need not and must not be sent',
        why: 'Salesforce requires it here, and it is no secret.',
      },
      {
        text: 'The parameter `state`',
        misconception: 'state is a secret between web app and Salesforce',
        why: 'It travels with the browser by design, which is how it can be compared.',
      },
      {
        text: 'The parameter `code_challenge`',
        misconception: 'the challenge gives the verifier away',
        why: 'It is a hash, and from it nobody finds the verifier.',
      },
      {
        text: 'The parameter `code_verifier`',
        right: true,
        why: 'Whoever reads it beside the code has all that PKCE would withhold.',
      },
    ],
    reason:
      'What the browser carries, others can read: send challenges there, and keep proofs back.',
  },
  {
    id: 'exam-shortest-url',
    fact: 'authorize-needs-redirect-uri',
    scenario:
      'For a talk, an engineer of Petrel Studio wants to show the shortest authorize URL that Salesforce takes for the Web Server Flow. The app has one registered callback, and neither app nor org requires PKCE.',
    ask: 'Which three parameters must remain in the URL? Choose three.',
    options: [
      {
        text: 'The parameter `scope`',
        misconception: 'a request without scope asks for nothing',
        why: 'Left out, it stands for all scopes that the app has.',
      },
      {
        text: 'The parameter `response_type`',
        right: true,
        why: 'It says which flow this is; without it the request is refused.',
      },
      {
        text: 'The parameter `state`',
        misconception: 'state is something that Salesforce insists on',
        why: 'A sound app always sends it, but Salesforce does not ask for it.',
      },
      {
        text: 'The parameter `redirect_uri`',
        right: true,
        why: 'RFC 6749 would let it go with one registered callback; Salesforce does not.',
      },
      {
        text: 'The parameter `client_id`',
        right: true,
        why: 'It says which app is asking.',
      },
    ],
    reason: 'The shortest URL is not the best one: `state` and PKCE belong in every real request.',
  },
]
