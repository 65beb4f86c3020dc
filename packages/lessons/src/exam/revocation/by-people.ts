import type { ExamQuestion } from '../../exam-question.ts'

export const revokingByPeople: readonly ExamQuestion[] = [
  {
    id: 'lost-phone-on-sunday',
    fact: 'users-revoke-in-personal-settings',
    scenario:
      'On a Sunday an agent of Lantern Estates loses the phone on which app.lantern.example was connected to Salesforce. No admin can be reached, and the agent can log in from a laptop. The app must lose its access now.',
    ask: 'What can the agent do?',
    options: [
      {
        text: 'Connect it again from the laptop, which replaces the old grant',
        misconception: 'a new connection takes the place of the one before',
        why: 'It adds an approval; up to five live side by side, the phone’s among them.',
      },
      {
        text: 'Revoke it in the personal settings, “OAuth Connected Apps”',
        right: true,
        why: 'Each user sees their own approvals there and can end them.',
      },
      {
        text: 'Delete it in Setup, in the External Client App Manager',
        misconception: 'users end their own access by deleting the app',
        why: 'That needs an admin, and it would take the app from everybody.',
      },
      {
        text: 'Log out in every browser, which also logs out the app',
        misconception: 'tokens of an app end with the browser’s session',
        why: 'The app’s refresh token does not depend on any browser.',
      },
    ],
    reason: 'What a user granted, the user can take back without an admin.',
  },
  {
    id: 'build-log-with-secret-and-token',
    fact: 'leaked-secret-is-rotated',
    scenario:
      'A build log of Hazelwick Systems was public for a night at logs.hazelwick.example. It shows the consumer key, the consumer secret and the refresh token of one service user. The app must keep working for its other users.',
    ask: 'Which steps answer this leak? Choose two.',
    options: [
      {
        text: 'Revoke the refresh token that was in the log',
        right: true,
        why: 'It ends the access that whoever copied it would have.',
      },
      {
        text: 'Revoke the newest access token of that user',
        misconception: 'ending an access token also disarms its refresh token',
        why: 'The leaked refresh token would fetch another one.',
      },
      {
        text: 'Rotate the consumer secret of the app',
        right: true,
        why: 'Only that makes the leaked value worthless; revoking tokens does not touch it.',
      },
      {
        text: 'Register another callback URL for the app',
        misconception: 'a leaked secret is tied to the callback URL',
        why: 'A refresh uses no callback, so nothing would change for a thief.',
      },
      {
        text: 'Replace the consumer key, as it was to be kept secret',
        misconception: 'the consumer key is a secret',
        why: 'It stands in every authorize URL, where anybody can read it.',
      },
    ],
    reason: 'Each leaked value is ended in its own way: tokens by revoking, secrets by rotating.',
  },
  {
    id: 'auditor-wants-to-end-approvals',
    fact: 'oauth-token-object-lists-approvals',
    scenario:
      'Rookery Capital wants a job at audit.rookery.example to list which apps each user has approved and to end those that are not on a list. The job has no refresh tokens of these apps. It may query the org.',
    ask: 'Which approach does Salesforce document?',
    options: [
      {
        text: 'Query `LoginHistory`, and send the id of each login to the revocation endpoint',
        misconception: 'each token is filed under the login that it came from',
        why: 'A login that has been is a record, not a token; the endpoint does not know its id.',
      },
      {
        text: 'Query `ConnectedApplication`, and make each app that is not listed require PKCE',
        misconception: 'requiring PKCE ends the approvals made without it',
        why: 'It changes how codes are got from then on, and ends no approval.',
      },
      {
        text: 'Query `User`, and send each username with the app to the revocation endpoint',
        misconception: 'the revocation endpoint takes users as well as tokens',
        why: 'It takes a token; a username is not known to it.',
      },
      {
        text: 'Query `OauthToken`, and send its `DeleteToken` to the revocation endpoint',
        right: true,
        why: 'The object lists approvals, and this field stands in for the token.',
      },
    ],
    reason: 'So approvals can be ended by somebody who never held the tokens.',
  },
]
