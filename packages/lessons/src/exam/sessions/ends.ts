import type { ExamQuestion } from '../../exam-question.ts'

/** How an end shows, what to do then, and how sessions meet. */
export const ends: readonly ExamQuestion[] = [
  {
    id: 'exam-session-what-after-401',
    fact: 'session-refresh-and-repeat-once',
    scenario:
      'Bellweather Media writes a client for feed.bellweather.example. It has an access token and a refresh token. A query is answered 401 with `INVALID_SESSION_ID` and `Session expired or invalid`.',
    ask: 'Which steps belong to a sound answer? Choose three.',
    options: [
      {
        text: 'Trade the refresh token for a new access token',
        right: true,
        why: 'That is what the refresh token was given for.',
      },
      {
        text: 'Send the user through login and consent first',
        misconception: 'a session can be renewed only by its user',
        why: 'The user is needed only when the refresh is refused as well.',
      },
      {
        text: 'Keep the new access token in place of the old one',
        right: true,
        why: 'Otherwise the next call would meet the same refusal.',
      },
      {
        text: 'Trade the authorization code once more',
        misconception: 'the code can bring tokens again later on',
        why: 'A code is good once, and this one brought the first tokens.',
      },
      {
        text: 'Repeat the query a single time',
        right: true,
        why: 'If it fails again, age was not the cause, and a loop would not help.',
      },
    ],
    reason:
      'RFC 6749 §1.5 draws this very round: refusal, refresh, repeat. One repeat is enough to find out whether age was the cause.',
  },
  {
    id: 'exam-session-refresh-loop',
    fact: 'session-agent-refusal',
    scenario:
      'A service of Fieldfare Banking at assist.fieldfare.example refreshes its token on every 401. One morning it refreshes without end. Each query with a new token is answered 401 and `Connected app is not attached to Agent`.',
    ask: 'How should the service treat this answer?',
    options: [
      {
        text: 'As an expired session: refresh, but with a pause in between',
        misconception: 'every 401 is about the age of a token',
        why: 'The tokens are new each time. A pause makes the loop slower, not shorter.',
      },
      {
        text: 'As a refusal by policy: stop, and tell an administrator',
        right: true,
        why: 'The text speaks of the app, and a new token belongs to the same app.',
      },
      {
        text: 'As a lost secret: rotate it and start the service anew',
        misconception: 'a 401 of the API is about the secret of the client',
        why: 'The API never sees the secret, and the refreshes succeed with it.',
      },
      {
        text: 'As an overload: send the query again after a minute',
        misconception: 'a refusal of good tokens means too many calls',
        why: 'Too many calls are told by `REQUEST_LIMIT_EXCEEDED` with 403.',
      },
    ],
    reason:
      'The status alone is too coarse. Refresh on `Session expired or invalid`, and take other texts for what they say.',
  },
  {
    id: 'exam-session-standard-library',
    fact: 'session-end-without-challenge',
    scenario:
      'Juniper Lift uses a library at lift.juniper.example that follows RFC 6750 to the letter. It refreshes when the header `WWW-Authenticate` says `error="invalid_token"`. With Salesforce’s REST API it never refreshes, and after lunch all queries fail.',
    ask: 'What has to be changed?',
    options: [
      {
        text: 'The app must ask for `openid`, which turns the header on',
        misconception: 'the header belongs to OpenID Connect',
        why: 'It belongs to HTTP and RFC 6750; no scope brings it.',
      },
      {
        text: 'The query must go to the login host, which sends the header',
        misconception: 'the authorization server answers for the API',
        why: 'The records are at `instance_url`; the login host does not serve them.',
      },
      {
        text: 'The administrator must raise the session timeout',
        misconception: 'a client that can’t refresh is a matter of policy',
        why: 'The end would come later and be missed all the same.',
      },
      {
        text: 'The library must look at the status and the JSON body',
        right: true,
        why: 'There stand 401 and `INVALID_SESSION_ID`; the challenge of the RFC is not seen.',
      },
    ],
    reason:
      'RFC 6750 §3 requires the header with the refusal. Salesforce’s REST API tells the reason in a JSON list instead.',
  },
  {
    id: 'exam-session-after-weekend',
    fact: 'session-end-spares-refresh-token',
    scenario:
      'Kestrel Gardens connected its planner at plan.kestrel.example on a Friday, with `api refresh_token`. The refresh token policy is the default, and so is the session timeout. Nobody uses the planner before Monday.',
    ask: 'What does the planner need on Monday to read data again?',
    options: [
      {
        text: 'A refresh; the user need not be there',
        right: true,
        why: 'The session is over, but the refresh token is valid until revoked by default.',
      },
      {
        text: 'A new login; the consent is remembered',
        misconception: 'a timed-out session takes the refresh token with it',
        why: 'The refresh token follows a policy of its own, and that has no end here.',
      },
      {
        text: 'A new consent; the approval ended with the session',
        misconception: 'an approval lasts for one session',
        why: 'An approval stays until it is revoked or pushed out.',
      },
      {
        text: 'Nothing; the unused access token is still good',
        misconception: 'the timer of a token starts with its first call',
        why: 'No first call is needed: two idle hours ended the token on Friday.',
      },
    ],
    reason:
      'Session policy and refresh token policy are two clocks. The first ends access, the second decides whether it can be fetched again.',
  },
  {
    id: 'exam-session-wrong-org-in-browser',
    fact: 'session-of-another-org-blocks',
    scenario:
      'A consultant of Penrose Partners works for two customers, each with an org. In one of them, a local external client app serves audit.penrose.example. She starts its login at the common login host, sees no login page, and the callback receives `OAUTH_AUTHORIZATION_BLOCKED`.',
    ask: 'What should she try first?',
    options: [
      {
        text: 'Revoke one of her approvals, and connect again',
        misconception: 'the limit of approvals blocks a login',
        why: 'A further approval quietly ends an earlier one; it does not block.',
      },
      {
        text: 'Have the app unblocked in Setup, and connect again',
        misconception: 'all refusals in capital letters mean a blocked app',
        why: 'That one is `OAUTH_APP_BLOCKED`, `this app is blocked by admin`.',
      },
      {
        text: 'Log out of the other customer’s org, and connect again',
        right: true,
        why: 'That org’s session answered for her, and a local app does not serve its users.',
      },
      {
        text: 'Wait until the new app is known, and connect again',
        misconception: 'an app that is too new is refused as blocked',
        why: 'An app that is not yet known is refused before login, as `invalid_client_id`.',
      },
    ],
    reason:
      'A session left over from another org answers the question “who are you?” before anybody is asked. In a browser this is often the cause.',
  },
  {
    id: 'exam-session-nobody-was-asked',
    fact: 'session-and-approval-skip-pages',
    scenario:
      'Ingrid connected the app at notes.alderbay.example last week. Today she has worked in Salesforce all morning and connects it again from the same browser. The app is connected at once, and she wonders why neither login nor consent appeared.',
    ask: 'What explains it?',
    options: [
      {
        text: 'The web app remembered her password from last week',
        misconception: 'the web app can log in on behalf of its user',
        why: 'It has never seen a password; she types it at Salesforce only.',
      },
      {
        text: 'The code of last week was still good for an exchange',
        misconception: 'a code lasts until the next login',
        why: 'A code lives fifteen minutes and is good once.',
      },
      {
        text: 'The web app used its refresh token in place of a login',
        misconception: 'a refresh token spares the way through the browser',
        why: 'Then no browser would have taken part, and she did start a new connection.',
      },
      {
        text: 'A session and an approval at Salesforce answered for her',
        right: true,
        why: 'The one says who she is, the other that she allowed the app before.',
      },
    ],
    reason:
      'The request still went through the browser; that it meets no page on the way is deduced. `prompt=login` and `prompt=consent` bring the pages back.',
  },
  {
    id: 'exam-session-link-with-sid',
    fact: 'session-by-frontdoor',
    scenario:
      'The kiosks of Osprey Air at kiosk.osprey.example open Salesforce pages by an address of `/secur/frontdoor.jsp` with the access token in `sid`. A review finds these addresses in several logs. The token in them was still good.',
    ask: 'Which change makes an address in a log worthless?',
    options: [
      {
        text: 'Put an `otp` in place of the `sid`',
        right: true,
        why: 'It opens a session once; who reads it later gets nothing.',
      },
      {
        text: 'Send the `sid` over HTTPS only',
        misconception: 'TLS keeps an address out of logs',
        why: 'TLS guards the way; at its ends the address is read and logged.',
      },
      {
        text: 'Put the refresh token in the `sid`',
        misconception: 'a refresh token is a safer kind of session id',
        why: 'It is no session id, and it would be worse to lose.',
      },
      {
        text: 'Add a `retURL` to the address',
        misconception: 'the return address ties a session id to one page',
        why: 'It only says which page comes next.',
      },
    ],
    reason:
      'What must travel in an address should work only once. The single access endpoint gives out a one-time address; that an `otp` works only once is deduced from its name.',
  },
]
