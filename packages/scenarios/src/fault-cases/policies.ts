import { appPolicies, appSettings, seenInTraffic, uninstalledApps } from '@flowscope/reference'
import type { FaultCase } from '../fault-case.ts'
import { walkTo } from '../walk.ts'
import { said } from '../what-ifs/said.ts'
import { loginHost } from '../what-ifs/setups.ts'
import {
  all,
  app,
  backWithoutConsent,
  besideGlobex,
  connectAndQuery,
  connectWithoutConsent,
  user,
  webApp,
} from './setups.ts'

/** The login goes well, and what comes after it is refused. */
export const policyCases: readonly FaultCase[] = [
  {
    id: 'approved-yesterday',
    title: 'The login works, and the app is denied',
    story:
      'The user types the password, and is back at our page with an error. “I am an employee like everybody else,” says the user.',
    setup: app({ permittedUsers: 'AdminApprovedPreAuthorized' }),
    moves: backWithoutConsent,
    came: {
      status: 400,
      ...said('redirect.OAUTH_APP_ACCESS_DENIED.user-is-not-admin-approved-to-access-this-app'),
      check: 'user.admitted',
    },
    causes: [
      [
        'No administrator chose this user for the app.',
        'Permitted Users asks for it, and the list is empty.',
      ],
      ['The user has pressed Deny.', 'No consent page was shown.'],
      ['The app is blocked for the whole org.', 'The words would be those of a blocked app.'],
      ['The profile of the user has no permission for the API.', 'Nobody has called the API yet.'],
    ],
    hints: [
      'Look at the query with which the browser came back.',
      'The description says who has not approved. It is a policy of the app.',
      'Look at Permitted Users, and at who is assigned.',
    ],
    fix: 'Assign a permission set or profile of the user to the app.',
    fixed: {
      setup: app({
        permittedUsers: 'AdminApprovedPreAuthorized',
        preAuthorizedUsers: ['student@acme.example'],
      }),
      moves: connectWithoutConsent,
    },
    sources: [appPolicies],
  },
  {
    id: 'everybody-since-noon',
    title: 'Since noon nobody can connect',
    story:
      'It worked for all of us this morning. Now everybody logs in and comes back with an error, whoever it is.',
    setup: app({ status: 'blocked' }),
    moves: backWithoutConsent,
    came: {
      status: 400,
      ...said('redirect.OAUTH_APP_BLOCKED.this-app-is-blocked-by-admin'),
      check: 'app.notBlocked',
    },
    causes: [
      ['An administrator has blocked the app.', 'The error names it, and it holds for everybody.'],
      [
        'The users are not approved for the app.',
        'That would be told of single users, in other words.',
      ],
      ['The consumer secret was changed.', 'Then the callback would bring a code.'],
      ['The callback URL was changed.', 'Then nobody would come back at all.'],
    ],
    hints: [
      'Look at the query of the callback.',
      'It is decided after the login, by somebody at the customer’s.',
      'Look at Connected Apps OAuth Usage.',
    ],
    fix: 'Find out why it was blocked; then Unblock in Connected Apps OAuth Usage.',
    fixed: { moves: connectAndQuery },
    sources: [seenInTraffic, uninstalledApps],
  },
  {
    id: 'old-app-new-rule',
    title: 'An app that has worked for years',
    story:
      'Nobody has touched this app since 2019. After an update of Salesforce the user logs in and lands on an error page of Salesforce.',
    setup: app({ kind: 'connectedApp', status: 'uninstalled' }),
    moves: [...walkTo('consent'), { type: 'send', step: 'follow' }],
    came: {
      status: 200,
      ...said('errorPage.invalid_client.app-must-be-installed-into-org'),
      check: 'connectedApp.trusted',
    },
    causes: [
      [
        'The app was never installed in this org.',
        'The error page says that it must be, and users may no longer approve such apps.',
      ],
      [
        'The consumer secret has been changed since 2019.',
        'The code is the same, invalid_client, but no secret was sent yet.',
      ],
      ['The app is blocked.', 'Then the user would come back to the web app.'],
      ['The user has no API permission.', 'That would show when the API is called.'],
    ],
    hints: [
      'Read the description on the error page, not only its code.',
      'Is the app in this org’s list as installed?',
      'Since September 2025 a permission is needed to approve apps that are not installed.',
    ],
    fix: 'Install the app in Connected Apps OAuth Usage; better still, move to an external client app.',
    fixed: { setup: app({ kind: 'connectedApp' }), moves: connectAndQuery },
    sources: [uninstalledApps],
  },
  {
    id: 'user-of-the-new-company',
    title: 'The users of the new subsidiary cannot connect',
    story:
      'Globex belongs to us now and has a production org of its own. Gina logs in without trouble, and then it is refused.',
    setup: all(besideGlobex, webApp({ loginHost }), user('gina@globex.example')),
    moves: backWithoutConsent,
    came: {
      status: 400,
      ...said(
        'redirect.OAUTH_AUTHORIZATION_BLOCKED.cross-org-oauth-flows-are-not-supported-for-this-external-client-app',
      ),
      check: 'app.ofThisOrg',
    },
    causes: [
      [
        'The app is local to one org, and Gina belongs to another.',
        'Its Distribution State is Local, and the words speak of cross-org flows.',
      ],
      [
        'Gina was not chosen for the app by an administrator.',
        'Permitted Users lets everybody authorise themselves.',
      ],
      ['Gina’s password has expired.', 'Her login went through.'],
      ['The login host is wrong for Globex.', 'It serves all production orgs, Globex too.'],
    ],
    hints: [
      'Whose org is it that Gina logs in to?',
      'Look at the app’s Distribution State.',
      'Local means: one org.',
    ],
    fix: 'Package the app and install it in Globex, or register one there; until then connect as a user of Acme.',
    fixed: { setup: all(besideGlobex, webApp({ loginHost })), moves: connectAndQuery },
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'something-unexpected',
    title: 'An unexpected error has occurred',
    story:
      'After the login Salesforce shows a page of its own and says that something unexpected happened. It does so every time.',
    setup: app({ scopes: ['openid', 'api'] }),
    moves: [...walkTo('consent'), { type: 'send', step: 'follow' }],
    came: {
      status: 200,
      ...said(
        'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again',
      ),
      check: 'scope.allowed',
    },
    causes: [
      [
        'The app lacks the scope refresh_token.',
        'It is asked for, and for this one scope Salesforce shows its catch-all.',
      ],
      ['Salesforce has an outage.', 'It happens every time, and all else works.'],
      ['The user has waited too long on the login page.', 'That would be error 1800.'],
      ['The consent page was left by the back button.', 'No consent page was shown.'],
    ],
    hints: [
      'Compare what is asked for with what the app may have.',
      'Look at scope, and at Selected OAuth Scopes.',
      'Any other scope would be told by name; one scope gets the catch-all.',
    ],
    fix: 'Select Perform requests at any time (refresh_token, offline_access) for the app, or do not ask for it.',
    fixed: { moves: connectAndQuery },
    sources: [appSettings, seenInTraffic],
  },
]
