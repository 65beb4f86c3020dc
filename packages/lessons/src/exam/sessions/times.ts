import type { ExamQuestion } from '../../exam-question.ts'

/** How long a session lasts, and which sessions there are. */
export const times: readonly ExamQuestion[] = [
  {
    id: 'exam-session-three-timeouts',
    fact: 'session-app-before-profile',
    scenario:
      'At Ashdown Pharma the org’s session timeout is eight hours. The profile of the field staff has thirty minutes. The policies of the app behind field.ashdown.example say four hours.',
    ask: 'After how much idle time is an opaque access token of this app refused to the field staff?',
    options: [
      {
        text: 'Eight hours',
        misconception: 'the org’s value comes before all others',
        why: 'It holds only where neither app nor profile says anything.',
      },
      {
        text: 'Thirty minutes',
        misconception: 'the shortest value always wins',
        why: 'The profile comes before the org, but the app comes before the profile.',
      },
      {
        text: 'Two hours',
        misconception: 'tokens of apps keep to the default of two hours',
        why: 'It is the org’s default, and here all three have been set.',
      },
      {
        text: 'Four hours',
        right: true,
        why: 'The policy of the app is the nearest rule.',
      },
    ],
    reason:
      'App, then profile, then org: the nearest value decides, whether it is the shortest or not.',
  },
  {
    id: 'exam-session-profile-decides',
    fact: 'session-profile-before-org',
    scenario:
      'Rowan & Daughters runs a stock app at stock.rowan.example. Its policies set no session timeout. The org has two hours, and the profile of the buyers has four. A buyer connected the app three hours ago and has not used it since.',
    ask: 'What happens to the app’s next API call for this buyer?',
    options: [
      {
        text: 'It succeeds: the buyers’ four hours are not over',
        right: true,
        why: 'Without a value of the app the profile decides, and three hours are less than four.',
      },
      {
        text: 'It is refused: the org’s two hours are over',
        misconception: 'a shorter value of the org overrules the profile',
        why: 'The org’s value is for those whose profile has none.',
      },
      {
        text: 'It succeeds: without an app value there is no timeout',
        misconception: 'an app without a timeout has sessions without an end',
        why: 'The app is silent, but profile and org still speak.',
      },
      {
        text: 'It is refused: the two values contradict each other',
        misconception: 'conflicting timeouts make a session invalid',
        why: 'They stand in an order, so there is nothing to contradict.',
      },
    ],
    reason:
      'Look from the near to the far: app, profile, org. The first that has a value is the one that counts.',
  },
  {
    id: 'exam-session-poller',
    fact: 'session-timer-renewed-by-use',
    scenario:
      'Skerry Wind polls turbine records every twenty minutes from poll.skerrywind.example. The app’s session timeout is thirty minutes. The poller got its access token at six in the morning and has not missed a call.',
    ask: 'When will Salesforce refuse the token for its timeout?',
    options: [
      {
        text: 'At half past six, thirty minutes after the issue',
        misconception: 'the timeout counts from the issue of the token',
        why: 'It counts idle time, and the call at twenty past six renewed it.',
      },
      {
        text: 'Once thirty minutes have gone by without a call',
        right: true,
        why: 'These calls renew the timer in time, so only a pause lets it run out.',
      },
      {
        text: 'At eight, when the default of two hours is over',
        misconception: 'two hours are the longest that any token lives',
        why: 'Two hours are the org’s default idle time, and the app has a value of its own.',
      },
      {
        text: 'At the second call, since a token serves one call only',
        misconception: 'an access token is used up by a call',
        why: 'Single use is a trait of the code. An access token serves many calls.',
      },
    ],
    reason:
      'RFC 6749 would tell a fixed life in `expires_in`. A Salesforce session ends by rest, so its end cannot be told in advance.',
  },
  {
    id: 'exam-session-stolen-and-busy',
    fact: 'session-thief-keeps-it-alive',
    scenario:
      'Somebody took an access token from a laptop at Delmar Foods and queries prices with it every few minutes. It belongs to the app behind prices.delmar.example, whose idle timeout is one hour. The on-call engineer wants to wait for that hour and go back to bed.',
    ask: 'What should be done?',
    options: [
      {
        text: 'Wait two hours to be safe, twice the timeout',
        misconception: 'a longer wait makes up for the use of a token',
        why: 'No wait is long enough while the thief’s calls renew the timer.',
      },
      {
        text: 'Lower the app’s timeout to half an hour, and wait that long',
        misconception: 'a shorter idle timeout ends a busy token',
        why: 'A call every few minutes renews the shorter timer just as well.',
      },
      {
        text: 'Revoke the grant, since use keeps the session alive',
        right: true,
        why: 'The calls of the thief renew the timer, so only a revocation is sure to end it.',
      },
      {
        text: 'Ask for a new token, which takes the place of the old one',
        misconception: 'a user has one access token at a time',
        why: 'Another token does not end the first.',
      },
    ],
    reason:
      'An idle timeout protects what lies unused. That a busy token outlives it follows from how it counts; end the refresh token too, and its access tokens go with it.',
  },
  {
    id: 'exam-session-shortest-org-value',
    fact: 'session-timeout-range',
    scenario:
      'The auditors of Mirador Credit want idle sessions to end as early as the org-wide setting allows. The administrator opens Session Settings and looks at the list of timeouts. All users of desk.mirador.example shall be covered.',
    ask: 'What is the shortest org-wide timeout on the list?',
    options: [
      {
        text: 'Fifteen minutes',
        right: true,
        why: 'The list begins there and goes up to twenty-four hours.',
      },
      {
        text: 'One minute',
        misconception: 'the org’s timeout is a free number of minutes',
        why: 'The org’s value is picked from a list. One minute is the least for an ID token.',
      },
      {
        text: 'Thirty minutes',
        misconception: 'half an hour is the strictest value on offer',
        why: 'It is on the list, but a shorter value stands before it.',
      },
      {
        text: 'Two hours',
        misconception: 'the default is also the minimum',
        why: 'It is what an org has when nobody changes it; shorter values are on the list.',
      },
    ],
    reason:
      'From fifteen minutes to twenty-four hours, with two hours as the default. A profile or an app can still say otherwise.',
  },
  {
    id: 'exam-session-logout-of-app',
    fact: 'session-of-app-is-its-own',
    scenario:
      'At Cedar Point School, Sam logs out of the planner at plan.cedarpoint.example. The planner ends its own session, deletes the cookie and does nothing else. It had connected to Salesforce for Sam an hour ago, and all timeouts are two hours.',
    ask: 'What is still alive after this logout? Choose two.',
    options: [
      {
        text: 'The planner’s login session of this browser',
        misconception: 'a web app’s session lasts until its timeout, whatever the user does',
        why: 'It is the one thing that the planner ended.',
      },
      {
        text: 'The access token at the planner’s server',
        right: true,
        why: 'Nobody revoked it, and its session at Salesforce has not timed out.',
      },
      {
        text: 'The authorization code of the login',
        misconception: 'a code can be traded for as long as its tokens live',
        why: 'It was used up in the exchange an hour ago.',
      },
      {
        text: 'The `state` that guarded the callback',
        misconception: 'a `state` is a session and stays good',
        why: 'It served one attempt, and the callback ended that.',
      },
      {
        text: 'Sam’s own session at Salesforce',
        right: true,
        why: 'Its cookie belongs to Salesforce’s hosts, which the planner cannot touch.',
      },
    ],
    reason:
      'Three sessions are at play: that of the app, that of the browser at Salesforce, that of the token. Ending one does not reach the others.',
  },
]
