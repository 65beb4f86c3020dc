import type { Card } from '../card.ts'

export const sessions: readonly Card[] = [
  {
    id: 'session-who-decides',
    fact: 'session-app-before-profile',
    ask: 'Whose session timeout wins over profile and org?',
    answer: 'The one in the app’s own policies.',
    reason: 'The nearest rule decides, so one app can be strict while the org is not.',
  },
  {
    id: 'session-app-silent',
    fact: 'session-profile-before-org',
    ask: 'Which timeout holds when the app sets none but the profile does?',
    answer: 'That of the user’s profile.',
    reason: 'The org’s value is the last resort, for those whom nothing nearer covers.',
  },
  {
    id: 'session-default-time',
    fact: 'session-two-hours-by-default',
    ask: 'What is the session timeout of an org that nobody has changed?',
    answer: 'Two hours.',
    reason: 'It counts idle time, so a busy token lives longer than that.',
  },
  {
    id: 'session-longest-time',
    fact: 'session-timeout-range',
    ask: 'What is the longest session timeout an org can set?',
    answer: 'Twenty-four hours.',
    reason: 'The shortest is fifteen minutes. Longer absence is a matter for a refresh token.',
  },
  {
    id: 'session-timer-restart',
    fact: 'session-timer-renewed-by-use',
    ask: 'What renews the idle timer of an access token?',
    answer: 'Its use in API calls.',
    reason: 'So nobody can tell the end in advance, and the token answer has no `expires_in`.',
  },
  {
    id: 'session-thief-and-timer',
    fact: 'session-thief-keeps-it-alive',
    ask: 'Why may waiting not end a stolen access token?',
    answer: 'The calls of the thief renew its timer.',
    reason: 'An idle timeout ends what rests. What is misused has to be revoked.',
  },
  {
    id: 'session-why-short',
    fact: 'session-short-limits-loss',
    ask: 'What does a short session timeout protect against?',
    answer: 'An access token that is found later, unused.',
    reason: 'The window in which a lost token opens anything closes by itself.',
  },
  {
    id: 'session-timeout-owner',
    fact: 'session-timeout-among-policies',
    ask: 'On which tab of an external client app is its session timeout?',
    answer: 'On Policies, which belong to the administrator.',
    reason:
      'Settings are the developer’s, policies are for the administrator of the org that uses the app.',
  },
  {
    id: 'session-org-page',
    fact: 'session-org-settings-page',
    ask: 'On which page of Setup is the timeout for the whole org?',
    answer: 'Session Settings.',
    reason: 'It is the value for everybody whom no profile and no app tells otherwise.',
  },
  {
    id: 'session-address-lock',
    fact: 'session-lock-to-address',
    ask: 'To what can Session Settings lock a session against theft?',
    answer: 'To the IP address from which it began.',
    reason: 'A session id that was carried elsewhere then opens nothing.',
  },
  {
    id: 'session-error-shape',
    fact: 'session-end-in-a-list',
    ask: 'What shape has the body of a REST API error?',
    answer: 'A list of objects with `message` and `errorCode`.',
    reason: 'The token endpoint sends one object with `error`. A client needs to read both.',
  },
  {
    id: 'session-end-code',
    fact: 'session-end-words',
    ask: 'Which message of the REST API says that an access token is too old?',
    answer: '`Session expired or invalid`',
    reason:
      'It stands under `INVALID_SESSION_ID`, with status 401. RFC 6750 calls this `invalid_token`, so a client made for the standard has to be told.',
  },
  {
    id: 'session-second-text',
    fact: 'session-code-with-two-texts',
    ask: 'Salesforce says `INVALID_SESSION_ID` when a scope is missing. What does RFC 6750 say?',
    answer: '403 with `insufficient_scope`.',
    reason:
      'At Salesforce only the text tells: `This session is not valid for use with the REST API`. It is about access by scope or policy, and not about age.',
  },
  {
    id: 'session-missing-header',
    fact: 'session-end-without-challenge',
    ask: 'Which challenge of RFC 6750 is not seen in the REST API’s 401?',
    answer: '`WWW-Authenticate: Bearer`',
    reason: 'Salesforce tells the reason in the JSON body, so a client has to look there.',
  },
  {
    id: 'session-after-end',
    fact: 'session-end-spares-refresh-token',
    ask: 'What becomes of the refresh token when its session times out?',
    answer: 'It stays good; its own policy decides.',
    reason: 'That is what it is for: to open a new session without the user.',
  },
  {
    id: 'session-browser-cookie',
    fact: 'session-of-browser-is-a-cookie',
    ask: 'Why can the web app not read the user’s Salesforce session cookie?',
    answer: 'Browsers send a cookie only to the hosts it belongs to.',
    reason: 'The web app has a host of its own. All it receives is a code, and then tokens.',
  },
  {
    id: 'session-skip-pages',
    fact: 'session-and-approval-skip-pages',
    ask: 'What besides an approval makes Salesforce answer without any page?',
    answer: 'A live session of the browser at Salesforce.',
    reason:
      'The session tells who it is and the approval what is allowed, so nothing is left to ask. This is deduced from what makes each page unnecessary.',
  },
  {
    id: 'session-foreign-org',
    fact: 'session-of-another-org-blocks',
    ask: 'Which kind of app does a leftover session of another org lock out?',
    answer: 'A local external client app.',
    reason:
      'The request is taken as one of the other org’s user, whom a local app does not serve. The callback gets `OAUTH_AUTHORIZATION_BLOCKED`.',
  },
  {
    id: 'session-one-time-door',
    fact: 'session-by-frontdoor',
    ask: 'Which parameter of `frontdoor.jsp` is worth nothing after its first use?',
    answer: '`otp`',
    reason:
      'Its name says so, which is a deduction. The other one, `sid`, is a session id: copied from an address, it can be used again.',
  },
  {
    id: 'session-hybrid-ids',
    fact: 'session-per-domain-in-hybrid',
    ask: 'Why does a hybrid grant return several session ids?',
    answer: 'Each of Salesforce’s domains needs one of its own.',
    reason: 'Cookies do not cross domains, and Lightning, Visualforce and content have one each.',
  },
  {
    id: 'session-logout-policy',
    fact: 'session-single-logout-url',
    ask: 'Which policy of an app serves a common logout?',
    answer: 'The single logout URL.',
    reason: 'Sessions at several places end together only if each can be told.',
  },
  {
    id: 'session-logout-announced',
    fact: 'session-front-channel-logout',
    ask: 'Where does a My Domain announce that it supports front-channel logout?',
    answer: 'In its discovery document.',
    reason: 'The login host’s document does not have this entry; a My Domain has it.',
  },
]
