import type { ExamQuestion } from '../../exam-question.ts'

export const refreshPolicies: readonly ExamQuestion[] = [
  {
    id: 'inspectors-idle-for-two-weeks',
    fact: 'refresh-policy-unused',
    scenario:
      'Inspectors of Wickstone Bridges use an app at field.wickstone.example, most of them daily. Whoever stays away for a fortnight must log in again. Whoever looks in at least weekly must not be interrupted.',
    ask: 'Which refresh token policy does the architect choose?',
    options: [
      {
        text: '“Expire refresh token after 14 days”',
        misconception: 'a fixed age counts from the last use',
        why: 'It counts from the beginning, so daily users would be interrupted too.',
      },
      {
        text: '“Expire refresh token if not used for 14 days”',
        right: true,
        why: 'Each use starts the fourteen days again; only what is forgotten ends.',
      },
      {
        text: '“Immediately expire refresh token”',
        misconception: 'immediate expiry starts when the user stops working',
        why: 'The refresh token never works, so everybody logs in after each session.',
      },
      {
        text: '“Refresh token is valid until revoked”',
        misconception: 'Salesforce revokes idle tokens by itself under the default',
        why: 'With the default an idle token stays valid until somebody revokes it.',
      },
    ],
    reason: 'Idle time starts anew with each use, a fixed age does not.',
  },
  {
    id: 'login-every-ninety-days',
    fact: 'refresh-policy-fixed',
    scenario:
      'Auditors of Alderbrook Health demand that every user of claims.alderbrook.example logs in afresh at least every 90 days, however busy the app is. Within that time nobody should be asked. The app refreshes every few hours.',
    ask: 'Which setting meets the demand?',
    options: [
      {
        text: 'The policy “Expire refresh token after 90 days”',
        right: true,
        why: 'The age is fixed and refreshing does not lengthen it.',
      },
      {
        text: 'The policy “Expire refresh token if not used for 90 days”',
        misconception: 'idle time also ends a token that is in use',
        why: 'The app refreshes every few hours, so the time would never run out.',
      },
      {
        text: 'The app setting “Enable Refresh Token Rotation”',
        misconception: 'rotation makes the user log in again from time to time',
        why: 'Rotation exchanges the token quietly; by itself it never asks the user.',
      },
      {
        text: 'The session policy with its longest timeout value',
        misconception: 'the session timeout limits refresh tokens',
        why: 'It limits access tokens, and the app replaces those every few hours.',
      },
    ],
    reason: 'Only a fixed age ends access that is used every day.',
  },
  {
    id: 'refresh-token-that-never-works',
    fact: 'refresh-policy-immediate',
    scenario:
      'Gullwing Travel granted its back-office app, office.gullwing.example, the scopes `api refresh_token`. Whenever a session has ended, users must log in again, because each refresh is refused. Nobody revokes anything, the users are active, and no IP ranges are set.',
    ask: 'Which setting explains this?',
    options: [
      {
        text: '“Admin approved users are pre-authorized”',
        misconception: 'pre-approval takes the place of a refresh token',
        why: 'It says who may use the app without a consent page, not for how long.',
      },
      {
        text: '“Enforce IP restrictions”',
        misconception: 'enforcing IP restrictions shuts out every server',
        why: 'It is the default, and where no ranges are set there is nothing to enforce.',
      },
      {
        text: '“Enable Refresh Token Rotation”',
        misconception: 'rotation replaces the token without telling the client',
        why: 'The new token is in each refresh answer; here not even the first refresh works.',
      },
      {
        text: '“Immediately expire refresh token”',
        right: true,
        why: 'Access lasts for one session, then the user has to log in.',
      },
    ],
    reason:
      'The scope says that later access is asked for; the policy says how long it is given. With immediate expiry that is not at all.',
  },
]
