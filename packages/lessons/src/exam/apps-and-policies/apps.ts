import type { ExamQuestion } from '../../exam-question.ts'

/** Which kind of app, and where it may be used. */
export const apps: readonly ExamQuestion[] = [
  {
    id: 'exam-bought-app',
    fact: 'eca-settings-and-policies-apart',
    scenario:
      'Larkspur Events installs a packaged external client app from a vendor, crm.vendor.example. Its administrator wants to admit the sales team only and to let refresh tokens end after 30 days. The vendor shall not have to change anything.',
    ask: 'Where does the administrator decide this?',
    options: [
      {
        text: 'In the OAuth settings of the app, in the vendor’s org',
        misconception: 'the developer of an app sets its policies for all orgs',
        why: 'The vendor decides about callback, scopes and flows; who may come in is local.',
      },
      {
        text: 'In the scopes that the app sends with each request',
        misconception: 'scopes say who may use an app and for how long',
        why: 'Scopes say what a token may do, and the vendor’s code chooses them.',
      },
      {
        text: 'In a copy of the app, made anew for the sales team',
        misconception: 'a packaged app cannot be governed, only rebuilt',
        why: 'A copy has another key, so the vendor’s service would not know it.',
      },
      {
        text: 'In the policies of the app, in the company’s own org',
        right: true,
        why: 'Permitted users and refresh token policy belong to the org that uses the app.',
      },
    ],
    reason:
      'The split is the point of the external client app: developers set, administrators govern.',
  },
  {
    id: 'exam-app-across-orgs',
    fact: 'local-eca-refuses-other-orgs',
    scenario:
      'Fenwick Group has an org for Europe and one for Asia. Its external client app was made in the European org with Distribution State Local, and starts each login at login.salesforce.com. A user of the Asian org logs in there with the right password.',
    ask: 'Where does the refusal surface?',
    options: [
      {
        text: 'On the login page, as a wrong password',
        misconception: 'a local app makes the login of foreign users fail',
        why: 'The login is right, and it succeeds: it leads to an org where the app is not.',
      },
      {
        text: 'At the callback, as an `OAUTH_…` code',
        right: true,
        why: 'Once the user is known, the app is told `OAUTH_AUTHORIZATION_BLOCKED` or `OAUTH_EC_APP_NOT_FOUND`.',
      },
      {
        text: 'At the authorize URL, as an unknown client',
        misconception: 'the org of the user is known before the login',
        why: 'On a shared host the org is found by the username, so nothing is amiss before.',
      },
      {
        text: 'At the token endpoint, as a refused code',
        misconception: 'a local app may log in users of any org but not serve them',
        why: 'It is not seen to come to a code: the user of another org is refused before.',
      },
    ],
    reason:
      'Whose org it is shows at the login. The two codes at the callback are seen in traffic; a packaged app that is installed in both orgs meets neither.',
  },
  {
    id: 'exam-missing-button',
    fact: 'connected-app-creation-off',
    scenario:
      'A consultant at Thistle Bakery follows a tutorial from 2022 in an org of this year. Setup does not let the consultant, a System Administrator, create a connected app. The company needs an OAuth client for one web app.',
    ask: 'Which two ways forward exist? Choose two.',
    options: [
      {
        text: 'Make an external client app instead',
        right: true,
        why: 'It is the successor, and all that the web app needs can be set there.',
      },
      {
        text: 'Deploy a connected app by Metadata API',
        misconception: 'the restriction is one of the user interface only',
        why: 'Creation by Metadata API is blocked just the same.',
      },
      {
        text: 'Ask Salesforce Support to allow creation again',
        right: true,
        why: 'It is off by default, and Support can switch it on again for an org.',
      },
      {
        text: 'Assign “Approve Uninstalled Connected Apps”',
        misconception: 'the permission to approve apps lets one create them',
        why: 'It lets users authorise apps from elsewhere; it creates none.',
      },
      {
        text: 'Assign “Use Any API Client” to the consultant',
        misconception: 'this permission lifts every restriction on connected apps',
        why: 'It was about using apps that exist; it creates none.',
      },
    ],
    reason: 'Creating connected apps has been off by default everywhere since Spring ’26.',
  },
  {
    id: 'exam-loader-stopped',
    fact: 'uninstalled-app-needs-permission',
    scenario:
      'Employees of Ashdown Museum connect a data loading tool to the org, by way of a connected app of the tool’s vendor. Nobody ever installed that app. Since autumn 2025 new employees are refused; one administrator with a special permission still gets through.',
    ask: 'What should be done so that all employees can use it, by least privilege?',
    options: [
      {
        text: 'Give all employees “Approve Uninstalled Connected Apps”',
        misconception: 'the permission is meant for every user of a tool',
        why: 'They could then authorise any app from anywhere, which is far too much.',
      },
      {
        text: 'Give all employees “Use Any API Client” in their profile',
        misconception: '“Use Any API Client” still opens the way for uninstalled apps',
        why: 'That way was closed on 8 December 2025.',
      },
      {
        text: 'Switch the tool over to the device flow of the same app',
        misconception: 'the restriction concerns flows with a redirect only',
        why: 'The device flow of uninstalled apps is blocked for everybody.',
      },
      {
        text: 'Install the app from Connected Apps OAuth Usage in Setup',
        right: true,
        why: 'It is then known to the org, governed by its policies, and open to employees.',
      },
    ],
    reason: 'An installed app is under the org’s control, and its users need no extra permission.',
  },
  {
    id: 'exam-stop-it-now',
    fact: 'app-blocked-by-admin',
    scenario:
      'At noon, Wrenfield Council learns that a note-taking app, notes.vendor.example, has been broken into. Some 200 users have connected it to the org. The administrator wants to shut it out of the whole org at once, and to examine later.',
    ask: 'Which step does this best?',
    options: [
      {
        text: 'Shorten the session timeout of the org to 15 minutes',
        misconception: 'a short session keeps an app out',
        why: 'The app would refresh and go on, and all other users would suffer.',
      },
      {
        text: 'Block the app on the page Connected Apps OAuth Usage',
        right: true,
        why: 'One step of the administrator shuts the app out for all users.',
      },
      {
        text: 'Reset the passwords of the users who have connected it',
        misconception: 'an app needs the user’s password at each call',
        why: 'The app holds tokens and has no use for a password.',
      },
      {
        text: 'Ask the users to revoke it in their personal settings',
        misconception: 'only the users themselves can end an app’s access',
        why: 'It takes 200 people, and they could connect the app again.',
      },
    ],
    reason:
      'New logins through a blocked app are seen to end in `OAUTH_APP_BLOCKED`. Revoke its tokens as well: that a block ends those already issued could not be confirmed.',
  },
  {
    id: 'exam-key-just-made',
    fact: 'new-app-needs-minutes',
    scenario:
      'A developer at Copperline Audio saves a new external client app, copies its key, and opens the authorize URL a few seconds later. The browser shows `error=invalid_client_id`. The colleague next to them gets the same with the same key.',
    ask: 'Which two checks come first? Choose two.',
    options: [
      {
        text: 'Whether the two of them have permission to use the app',
        misconception: 'a user without access is told that the client is unknown',
        why: 'Nobody has logged in yet, so Salesforce does not know who they are.',
      },
      {
        text: 'Whether the secret of the app was copied with the key',
        misconception: 'the authorize endpoint asks for the secret',
        why: 'The secret is first needed when a code is exchanged.',
      },
      {
        text: 'Whether the callback of the app is written with https',
        misconception: 'a wrong callback makes the client unknown',
        why: 'A callback that does not match is refused as `redirect_uri_mismatch`.',
      },
      {
        text: 'Whether it works ten minutes after the app was saved',
        right: true,
        why: 'A new app takes some minutes until it is known everywhere.',
      },
      {
        text: 'Whether each character of the key was copied',
        right: true,
        why: 'A single lost underscore or dot makes it the key of nobody.',
      },
    ],
    reason: 'To Salesforce a key that is not there yet looks like one that was never there.',
  },
]
