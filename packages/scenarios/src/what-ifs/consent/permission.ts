import { appPolicies, seenInTraffic, uninstalledApps } from '@flowscope/reference'
import { backToWebApp, logInAndOn, onApp, onUser } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { connectedAppUninstalled } from '../setups.ts'
import { sentBack } from './sent-back.ts'

/** Whether the user may decide at all. */
export const permissionWhatIfs = series(
  {
    station: 'consent',
    by: 'salesforce',
    at: 'logIn',
    then: [...logInAndOn, ...backToWebApp],
    sources: [appPolicies, seenInTraffic],
  },
  [
    {
      id: 'user-not-approved',
      title: 'only chosen users may use the app, and this one is not',
      setting: 'Permitted Users: Admin approved users are pre-authorized',
      ask: 'Neither Sam’s profile nor a permission set is assigned to the app. Can Sam allow it?',
      answers: [
        'No: Sam is not asked, and an error goes to the callback.',
        'Yes: users decide about their own data.',
        'No: first Salesforce asks the administrator to approve Sam.',
      ],
      reason: 'With this policy the administrator decides for users, and users are not asked.',
      change: onApp({ permittedUsers: 'AdminApprovedPreAuthorized' }),
      expect: sentBack(
        'redirect.OAUTH_APP_ACCESS_DENIED.user-is-not-admin-approved-to-access-this-app',
        'user.admitted',
      ),
    },
    {
      id: 'user-approved-by-profile',
      title: 'only chosen users may use the app, and this one’s profile is chosen',
      setting: 'Permitted Users, with the profile assigned to the app',
      ask: 'What does a user see whom an administrator has pre-authorised?',
      answers: [
        'Nothing but the login.',
        'The same question as everybody.',
        'The question, with the Deny button missing.',
      ],
      reason: 'The decision was made by the administrator. Only the login is left.',
      change: onApp({
        permittedUsers: 'AdminApprovedPreAuthorized',
        preAuthorizedProfiles: ['Standard User'],
      }),
      expect: {
        status: 303,
        ...nothingRefused,
        check: 'state.equal',
        states: { flow: 'exchanging.drafting', salesforceSession: 'loggedIn' },
      },
    },
    {
      id: 'user-may-approve-uninstalled',
      at: 'logIn',
      title: 'the connected app is not installed, and the user may approve such apps',
      setting: 'Approve Uninstalled Connected Apps',
      ask: 'Sam has been given the permission. Must the app still be installed?',
      answers: [
        'No: Sam is asked as for any other app.',
        'Yes: the permission is for administrators only.',
        'No: Sam’s Allow installs it for everybody.',
      ],
      reason:
        'The permission is meant for those who try apps out. It opens all of them, so give it to few.',
      sources: [uninstalledApps],
      setup: connectedAppUninstalled,
      change: onUser({ approveUninstalledConnectedApps: true }),
      then: logInAndOn,
      expect: {
        status: 200,
        ...nothingRefused,
        check: 'consent.shown',
        states: { flow: 'consenting.drafting', salesforceSession: 'loggedIn' },
      },
    },
  ],
)
