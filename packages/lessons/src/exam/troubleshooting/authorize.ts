import type { ExamQuestion } from '../../exam-question.ts'

/** Refusals before the login. */
export const authorizeQuestions: readonly ExamQuestion[] = [
  {
    id: 'saltmarsh-file-authorize',
    fact: 'trouble-downloaded-authorize',
    scenario:
      'At Saltmarsh Media users press Connect, and the browser downloads a small file called `authorize`. No login page appears. The log of the web app shows nothing at the callback.',
    ask: 'What should the support team do first?',
    options: [
      {
        text: 'Delete the file and clear the browser’s cookies',
        misconception: 'a download at this point is a fault of the browser',
        why: 'The file is Salesforce’s answer. Cookies play no part before the login.',
      },
      {
        text: 'Search the token endpoint’s log of the web app',
        misconception: 'every OAuth error shows at the token endpoint',
        why: 'No code was given out, so the token endpoint was never asked.',
      },
      {
        text: 'Open the file and read the error in it',
        right: true,
        why: 'It is the bare text of a refusal before the login: code and description.',
      },
      {
        text: 'Let the user approve the app a second time',
        misconception: 'without a login page the approval must be missing',
        why: 'Consent comes after the login, and nobody got that far.',
      },
    ],
    reason:
      'A refusal before the login was once seen as bare text without a content type, which browsers save as a file.',
  },
  {
    id: 'penhallow-silent-monitoring',
    fact: 'trouble-scope-not-redirected',
    scenario:
      'Penhallow Insurance’s portal counts every `error=invalid_scope` that reaches its callback, as RFC 6749 describes. Users complain about a scope error, but the count stays at zero.',
    ask: 'What explains the difference?',
    options: [
      {
        text: 'Salesforce shows this error at its own address',
        right: true,
        why: 'Before the login it is bare text, after it Salesforce’s error page.',
      },
      {
        text: 'Salesforce puts this error into the fragment',
        misconception: 'errors of the Web Server Flow come in the fragment',
        why: 'At a callback, errors come in the query. This one does not come at all.',
      },
      {
        text: 'Salesforce leaves out the scopes it refuses',
        misconception: 'unknown scopes are dropped in silence',
        why: 'Then users would see no error, and tokens would be weaker.',
      },
      {
        text: 'Salesforce tells this error in the token response',
        misconception: 'scopes are checked when the code is traded',
        why: 'Without a grant there is no code to trade.',
      },
    ],
    reason:
      'By the RFC the client is told of `invalid_scope`. At Salesforce only the user sees it.',
  },
]
