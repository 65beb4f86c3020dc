import type { ExamQuestion } from '../../exam-question.ts'

/** What the administrator decides. */
export const policies: readonly ExamQuestion[] = [
  {
    id: 'exam-no-questions-for-staff',
    fact: 'preauthorized-sees-no-consent',
    scenario:
      'Ironbark Mining rolls out a planning web app, plan.ironbark.example, to 300 dispatchers. The company owns data and app, and its help desk fears questions about the consent page. Nobody but the dispatchers shall get in.',
    ask: 'Which policy should be set?',
    options: [
      {
        text: '“Admin approved users are pre-authorized”, with a permission set',
        right: true,
        why: 'Only assigned users get in, and they see no consent page.',
      },
      {
        text: '“All users may self-authorize”, with a permission set for dispatchers',
        misconception: 'permission sets of an app also limit self-authorisation',
        why: 'All users of the org could connect, and each would be asked for consent.',
      },
      {
        text: '“Relax IP restrictions”, with login ranges for the dispatchers',
        misconception: 'consent is skipped on trusted networks',
        why: 'Addresses limit from where a user comes; consent is asked all the same.',
      },
      {
        text: '“Immediately expire refresh token”, with approval at each login',
        misconception: 'the refresh token policy controls the consent page',
        why: 'It decides how long access lasts and brings more logins, not fewer pages.',
      },
    ],
    reason: 'Where the company decides and not the user, the administrator’s yes replaces consent.',
  },
  {
    id: 'exam-new-colleague',
    fact: 'preauthorized-by-assignment',
    scenario:
      'At Ironbark Mining a new dispatcher logs in through the planning app. The other dispatchers work with it every day. The new one’s login succeeds, and then the callback receives `OAUTH_APP_ACCESS_DENIED` with “user is not admin approved to access this app”.',
    ask: 'What is missing?',
    options: [
      {
        text: 'The dispatcher’s own click on Allow, on the consent page',
        misconception: 'the user can repair a missing approval by an administrator',
        why: 'No consent page appears under this policy; the user cannot decide.',
      },
      {
        text: 'The scope `api`, in the authorize request of the app',
        misconception: 'a refused user lacks a scope',
        why: 'Scopes are the same for all dispatchers, and the others get in.',
      },
      {
        text: 'The permission set of the app, for the new dispatcher',
        right: true,
        why: 'Pre-authorised are those who have the assigned profile or permission set.',
      },
      {
        text: 'The secret of the app, in the dispatcher’s settings',
        misconception: 'each user needs the secret of the app',
        why: 'The secret belongs to the app’s server; users never have it.',
      },
    ],
    reason: 'The upper-case code says it: an administrator’s policy refused, not the user.',
  },
  {
    id: 'exam-flow-without-its-user',
    fact: 'run-as-is-a-policy',
    scenario:
      'A job of Glenrock Timber uses the client credentials flow of an external client app. All records that it writes carry the name of a contractor who has left the project. From now on they shall carry that of an integration user.',
    ask: 'Which change brings this about?',
    options: [
      {
        text: 'Another Run As user, in the app’s policies',
        right: true,
        why: 'The policies say as whom the flow acts; the job itself stays as it is.',
      },
      {
        text: 'Another `username`, in the token request',
        misconception: 'the request chooses the user of this flow',
        why: 'This flow has no such parameter; the user is fixed by policy.',
      },
      {
        text: 'Another certificate, in the app’s settings',
        misconception: 'a server’s certificate stands for its user',
        why: 'Certificates serve assertions; this flow has one user whatever is uploaded.',
      },
      {
        text: 'Another contact e-mail, in the app’s basic data',
        misconception: 'an app acts as the person who answers for it',
        why: 'The contact is there for questions and lends no rights.',
      },
    ],
    reason:
      'Two people decide: the developer that the flow exists, the administrator who acts in it.',
  },
]
