import { deduced, flowErrors, parkedRequest, seenInTraffic } from '@flowscope/reference'
import { refusedAfterLogin } from '../endings.ts'
import { backToWebApp, follow, logInAndOn, minutesLater, onOrg, onUser } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'
import { logIn, notLetIn } from './endings.ts'

/** What became of the user’s account, and of the org. */
export const accountWhatIfs = series(
  {
    station: 'login',
    by: 'salesforce',
    at: 'logIn',
    then: [logIn],
    sources: [flowErrors, deduced],
  },
  [
    {
      id: 'user-inactive',
      title: 'the user was deactivated',
      setting: 'Active',
      ask: 'The password is still right. What does the page say?',
      answers: [
        'The same as to a wrong password.',
        'That the user is inactive.',
        'Nothing: the web app is told inactive_user.',
      ],
      reason:
        'A stranger must not learn who exists or existed. Login History tells the administrator the true reason.',
      change: onUser({ active: false }),
      expect: notLetIn('user.active'),
    },
    {
      id: 'user-frozen',
      title: 'the user was frozen',
      setting: 'Freeze',
      ask: 'Freezing is meant for the minutes before somebody is deactivated. Does it stop a login?',
      answers: [
        'Yes, with the same words as a wrong password.',
        'No: it stops what the user may do after logging in.',
        'Only from new devices.',
      ],
      reason: 'A frozen user cannot log in until it is undone in Setup.',
      change: onUser({ frozen: true }),
      expect: notLetIn('user.notFrozen'),
    },
    {
      id: 'api-only-user',
      title: 'the user may use the API only',
      setting: 'API Only User',
      ask: 'The password is right. How does it end?',
      answers: [
        'On a page of Salesforce with an unexpected error.',
        'At the login page, which comes again.',
        'With tokens: the API is what such a user is made for.',
        'In the callback, with OAUTH_APP_ACCESS_DENIED.',
      ],
      reason:
        'Such a user cannot decide on a page, and is told no reason. Take a flow without a browser: JWT bearer or client credentials.',
      sources: [seenInTraffic],
      change: onUser({ apiOnly: true }),
      then: [...logInAndOn, follow],
      expect: {
        status: 200,
        ...said(
          'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again',
        ),
        check: 'user.notApiOnly',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'org-inactive',
      title: 'the trial of the org has run out',
      setting: 'Company Information → Organization Edition',
      ask: 'The org is closed. How far does Sam come?',
      answers: [
        'Back to the web app, with inactive_org.',
        'Not even to the login page.',
        'To the consent page, but without an Allow button.',
      ],
      reason: 'The code is on record, the words are not. Open the org in a browser and see.',
      change: onOrg({ active: false }),
      then: [...logInAndOn, ...backToWebApp],
      expect: {
        status: 400,
        ...said('redirect.inactive_org'),
        check: 'org.inUse',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'login-page-left-open',
      by: 'time',
      title: 'the login page stays open for 20 minutes',
      ask: 'Sam comes back from lunch and logs in. What became of the request?',
      answers: [
        'It grew old: Salesforce shows OAuth error 1800.',
        'It waits as long as the browser is open.',
        'It is sent again by the page.',
        'The login works, and the code in the callback is expired.',
      ],
      reason:
        'Salesforce keeps a parked request for a limited time; the exact limit is not published. Begin again from the web app.',
      sources: [parkedRequest],
      change: minutesLater(20),
      then: [...logInAndOn, follow],
      expect: {
        status: 200,
        ...said('errorPage.1800'),
        text: 'OAuth error 1800',
        check: 'source.fresh',
        states: refusedAfterLogin,
      },
    },
  ],
)
